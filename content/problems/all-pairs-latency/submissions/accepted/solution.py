from math import inf


class Solution:
    def all_pairs_latency(
        self, regions: int, links: list[list[int]], queries: list[list[int]]
    ) -> list[int]:
        latency: list[list[float]] = [[inf] * regions for _ in range(regions)]
        for region in range(regions):
            latency[region][region] = 0
        for start, end, direct in links:
            latency[start][end] = min(latency[start][end], direct)

        # After each round: with all regions up to `between` as possible stops.
        for between, onwards in enumerate(latency):
            for start, row in enumerate(latency):
                there = row[between]
                if there < inf:
                    latency[start] = [
                        now if now <= there + rest else there + rest
                        for now, rest in zip(row, onwards)
                    ]
        return [
            int(latency[start][end]) if latency[start][end] < inf else -1 for start, end in queries
        ]
