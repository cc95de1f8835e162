from collections import deque


# Wrong: answers the number of cores on the way, one more than the number of hops.
class Solution:
    def shortest_hops(self, mesh: list[str]) -> int:
        rows, columns = len(mesh), len(mesh[0])
        if mesh[0][0] == "#":
            return -1
        seen = {(0, 0)}
        reached = deque([(0, 0, 1)])
        while reached:
            row, column, length = reached.popleft()
            if (row, column) == (rows - 1, columns - 1):
                return length
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if 0 <= r < rows and 0 <= c < columns and mesh[r][c] == "." and (r, c) not in seen:
                    seen.add((r, c))
                    reached.append((r, c, length + 1))
        return -1
