# Wrong: answers when the outage ends, even if some hosts stay healthy.
class Solution:
    def minutes_to_spread(self, grid: list[str]) -> int:
        hall = [list(row) for row in grid]
        last = [(row, column) for row, states in enumerate(grid) for column, state in enumerate(states) if state == "X"]
        minutes = 0
        while True:
            taken_down = []
            for row, column in last:
                for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 <= r < len(hall) and 0 <= c < len(hall[0]) and hall[r][c] == "H":
                        hall[r][c] = "X"
                        taken_down.append((r, c))
            if not taken_down:
                return minutes
            last = taken_down
            minutes += 1
