from collections import deque


class Solution:
    def shortest_hops(self, mesh: list[str]) -> int:
        last = (len(mesh) - 1, len(mesh[0]) - 1)
        # Cores not reached yet; those outside the mesh are not in the set either.
        waiting = {
            (row, column)
            for row, cores in enumerate(mesh)
            for column, core in enumerate(cores)
            if core == "."
        }
        if (0, 0) not in waiting:
            return -1
        waiting.remove((0, 0))
        reached = deque([(0, 0, 0)])
        while reached:
            row, column, hops = reached.popleft()
            if (row, column) == last:
                return hops
            for core in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if core in waiting:
                    waiting.remove(core)
                    reached.append((*core, hops + 1))
        return -1
