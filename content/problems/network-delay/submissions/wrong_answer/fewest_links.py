from collections import deque


# Wrong: takes the way of the fewest links to each node, and only then adds the delays.
class Solution:
    def network_delay(self, nodes: int, links: list[list[int]], source: int) -> int:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for start, end, delay in links:
            leaving[start].append((end, delay))
        times = {source: 0}
        queue = deque([source])
        while queue:
            node = queue.popleft()
            for neighbour, delay in leaving[node]:
                if neighbour not in times:
                    times[neighbour] = times[node] + delay
                    queue.append(neighbour)
        return max(times.values()) if len(times) == nodes else -1
