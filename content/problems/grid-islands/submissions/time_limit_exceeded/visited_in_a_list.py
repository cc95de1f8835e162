# Too slow: keeps visited cells in a list and searches it for each neighbour: n² steps.
class Solution:
    def count_islands(self, grid: list[str]) -> int:
        rows, columns = len(grid), len(grid[0])
        visited: list[tuple[int, int]] = []
        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] != "#" or (row, column) in visited:
                    continue
                islands += 1
                visited.append((row, column))
                waiting = [(row, column)]
                while waiting:
                    r, c = waiting.pop()
                    for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        inside = 0 <= cell[0] < rows and 0 <= cell[1] < columns
                        if inside and grid[cell[0]][cell[1]] == "#" and cell not in visited:
                            visited.append(cell)
                            waiting.append(cell)
        return islands
