from collections import deque


# Too slow: remembers the cores it has seen in a list, and looks through all of it for every neighbour.
class Solution:
    def shortest_hops(self, mesh: list[str]) -> int:
        rows, columns = len(mesh), len(mesh[0])
        if mesh[0][0] == "#":
            return -1
        seen = [(0, 0)]
        reached = deque([(0, 0, 0)])
        while reached:
            row, column, hops = reached.popleft()
            if (row, column) == (rows - 1, columns - 1):
                return hops
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if 0 <= r < rows and 0 <= c < columns and mesh[r][c] == "." and (r, c) not in seen:
                    seen.append((r, c))
                    reached.append((r, c, hops + 1))
        return -1
