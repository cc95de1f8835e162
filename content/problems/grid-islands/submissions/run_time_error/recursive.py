# Fails: right, but the recursion gets as deep as an island is large.
class Solution:
    def count_islands(self, grid: list[str]) -> int:
        rows, columns = len(grid), len(grid[0])
        counted = [[False] * columns for _ in grid]

        def flood(row: int, column: int) -> None:
            inside = 0 <= row < rows and 0 <= column < columns
            if not inside or grid[row][column] != "#" or counted[row][column]:
                return
            counted[row][column] = True
            flood(row + 1, column)
            flood(row - 1, column)
            flood(row, column + 1)
            flood(row, column - 1)

        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] == "#" and not counted[row][column]:
                    islands += 1
                    flood(row, column)
        return islands
