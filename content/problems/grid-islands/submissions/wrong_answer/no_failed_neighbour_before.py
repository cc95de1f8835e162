# Wrong: counts each failed cell with no failed cell above it or to its left, and counts an island with two arms twice.
class Solution:
    def count_islands(self, grid: list[str]) -> int:
        islands = 0
        for row, cells in enumerate(grid):
            for column, cell in enumerate(cells):
                above = row > 0 and grid[row - 1][column] == "#"
                left = column > 0 and cells[column - 1] == "#"
                islands += cell == "#" and not above and not left
        return islands
