# Too slow: searches from each healthy host for the nearest one that is down, n² steps in a long row.
class Solution:
    def minutes_to_spread(self, grid: list[str]) -> int:
        minutes = 0
        for row, states in enumerate(grid):
            for column, state in enumerate(states):
                if state == "H":
                    distance = self.distance_to_outage(grid, row, column)
                    if distance < 0:
                        return -1
                    minutes = max(minutes, distance)
        return minutes

    def distance_to_outage(self, grid: list[str], row: int, column: int) -> int:
        seen = {(row, column)}
        last = [(row, column)]
        distance = 0
        while last:
            distance += 1
            reached = []
            for r, c in last:
                for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    inside = 0 <= cell[0] < len(grid) and 0 <= cell[1] < len(grid[0])
                    if not inside or cell in seen or grid[cell[0]][cell[1]] == ".":
                        continue
                    if grid[cell[0]][cell[1]] == "X":
                        return distance
                    seen.add(cell)
                    reached.append(cell)
            last = reached
        return -1
