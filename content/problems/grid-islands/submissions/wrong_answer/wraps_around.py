# Wrong: an index of -1 is the last row or column in Python, so islands go on at the other side.
class Solution:
    def count_islands(self, grid: list[str]) -> int:
        rows, columns = len(grid), len(grid[0])
        counted = [[False] * columns for _ in grid]
        islands = 0
        for start_row in range(rows):
            for start_column in range(columns):
                waiting = [(start_row, start_column)]
                is_new = False
                while waiting:
                    row, column = waiting.pop()
                    if row == rows or column == columns or grid[row][column] != "#" or counted[row][column]:
                        continue
                    counted[row][column] = is_new = True
                    row, column = row % rows, column % columns
                    waiting += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
                islands += is_new
        return islands
