from heapq import heappop, heappush


# Wrong: looks for the last arrival among the nodes that were reached, and forgets the others.
class Solution:
    def network_delay(self, nodes: int, links: list[list[int]], source: int) -> int:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for start, end, delay in links:
            leaving[start].append((end, delay))
        earliest: dict[int, int] = {}
        arrivals = [(0, source)]
        while arrivals:
            time, node = heappop(arrivals)
            if node in earliest:
                continue
            earliest[node] = time
            for neighbour, delay in leaving[node]:
                heappush(arrivals, (time + delay, neighbour))
        return max(earliest.values())
