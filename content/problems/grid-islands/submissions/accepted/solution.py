class Solution:
    def count_islands(self, grid: list[str]) -> int:
        rows, columns = len(grid), len(grid[0])
        failed = {(row, column) for row in range(rows) for column in range(columns) if grid[row][column] == "#"}
        islands = 0
        while failed:
            islands += 1
            waiting = [failed.pop()]
            while waiting:
                row, column = waiting.pop()
                for neighbour in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if neighbour in failed:
                        failed.remove(neighbour)  # now, so that it is not put on the stack again
                        waiting.append(neighbour)
        return islands
