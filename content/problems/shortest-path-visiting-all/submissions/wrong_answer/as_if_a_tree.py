# Wrong: twice the links of a spanning tree minus the longest distance: right for trees only.
class Solution:
    def shortest_walk(self, graph: list[list[int]]) -> int:
        longest = 0
        for start in range(len(graph)):
            distance = {start: 0}
            queue = [start]
            for host in queue:
                for neighbour in graph[host]:
                    if neighbour not in distance:
                        distance[neighbour] = distance[host] + 1
                        queue.append(neighbour)
            longest = max(longest, distance[queue[-1]])
        return 2 * (len(graph) - 1) - longest
