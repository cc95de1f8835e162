# Too slow: tries all walks of 0, 1, 2, … steps and remembers nothing: exponential in the steps.
class Solution:
    def shortest_walk(self, graph: list[list[int]]) -> int:
        everything = (1 << len(graph)) - 1

        def completes(host: int, visited: int, steps: int) -> bool:
            if visited == everything:
                return True
            return steps > 0 and any(
                completes(neighbour, visited | 1 << neighbour, steps - 1)
                for neighbour in graph[host]
            )

        steps = 0
        while not any(completes(host, 1 << host, steps) for host in range(len(graph))):
            steps += 1
        return steps
