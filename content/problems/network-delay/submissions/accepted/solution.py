from heapq import heappop, heappush


class Solution:
    def network_delay(self, nodes: int, links: list[list[int]], source: int) -> int:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for start, end, delay in links:
            leaving[start].append((end, delay))

        has_update = [False] * nodes
        reached = 0
        arrivals = [(0, source)]
        while arrivals:
            time, node = heappop(arrivals)
            if has_update[node]:
                continue  # an earlier arrival has come out before
            has_update[node] = True
            reached += 1
            if reached == nodes:
                return time
            for neighbour, delay in leaving[node]:
                if not has_update[neighbour]:
                    heappush(arrivals, (time + delay, neighbour))
        return -1
