class Solution:
    def shortest_walk(self, graph: list[list[int]]) -> int:
        everything = (1 << len(graph)) - 1
        # A state is where the agent is, and the bits of the hosts that it has been on.
        level = [(host, 1 << host) for host in range(len(graph))]
        seen = set(level)
        steps = 0
        while all(visited != everything for _, visited in level):
            following = []
            for host, visited in level:
                for neighbour in graph[host]:
                    state = (neighbour, visited | 1 << neighbour)
                    if state not in seen:
                        seen.add(state)
                        following.append(state)
            level = following
            steps += 1
        return steps
