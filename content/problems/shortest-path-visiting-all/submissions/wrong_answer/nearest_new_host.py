# Wrong: from every start, goes on to the nearest host not yet visited, again and again.
class Solution:
    def shortest_walk(self, graph: list[list[int]]) -> int:
        return min(self.walk(graph, start) for start in range(len(graph)))

    def walk(self, graph: list[list[int]], start: int) -> int:
        visited = {start}
        at, steps = start, 0
        while len(visited) < len(graph):
            distance = {at: 0}
            queue = [at]
            for host in queue:
                if host not in visited:
                    at = host
                    break
                for neighbour in graph[host]:
                    if neighbour not in distance:
                        distance[neighbour] = distance[host] + 1
                        queue.append(neighbour)
            visited.add(at)
            steps += distance[at]
        return steps
