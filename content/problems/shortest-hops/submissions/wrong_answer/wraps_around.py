from collections import deque


# Wrong: checks only the far bounds; index -1 is the last row or column in Python, so messages leave on one side and return on the other.
class Solution:
    def shortest_hops(self, mesh: list[str]) -> int:
        rows, columns = len(mesh), len(mesh[0])
        if mesh[0][0] == "#":
            return -1
        hops = [[-1] * columns for _ in range(rows)]
        hops[0][0] = 0
        reached = deque([(0, 0)])
        while reached:
            row, column = reached.popleft()
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if r < rows and c < columns and mesh[r][c] == "." and hops[r][c] == -1:
                    hops[r][c] = hops[row][column] + 1
                    reached.append((r % rows, c % columns))
        return hops[-1][-1]
