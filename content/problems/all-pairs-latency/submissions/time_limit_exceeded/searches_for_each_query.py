from heapq import heappop, heappush


# Too slow: searches anew for each query.
class Solution:
    def all_pairs_latency(
        self, regions: int, links: list[list[int]], queries: list[list[int]]
    ) -> list[int]:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(regions)]
        for start, end, direct in links:
            leaving[start].append((end, direct))

        def latency(start: int, end: int) -> int:
            settled = set()
            nearest = [(0, start)]
            while nearest:
                time, region = heappop(nearest)
                if region == end:
                    return time
                if region in settled:
                    continue
                settled.add(region)
                for neighbour, direct in leaving[region]:
                    if neighbour not in settled:
                        heappush(nearest, (time + direct, neighbour))
            return -1

        return [latency(start, end) for start, end in queries]
