from math import inf


# Wrong: of several links between two regions the one listed last counts; and a link to itself replaces the 0 of a region.
class Solution:
    def all_pairs_latency(
        self, regions: int, links: list[list[int]], queries: list[list[int]]
    ) -> list[int]:
        latency = [[inf] * regions for _ in range(regions)]
        for region in range(regions):
            latency[region][region] = 0
        for u, v, direct in links:
            latency[u][v] = direct
        for k in range(regions):
            for i in range(regions):
                for j in range(regions):
                    latency[i][j] = min(latency[i][j], latency[i][k] + latency[k][j])
        return [int(latency[i][j]) if latency[i][j] < inf else -1 for i, j in queries]
