class Solution:
    def minutes_to_spread(self, grid: list[str]) -> int:
        width = len(grid[0]) + 1
        cells = list(".".join(grid) + "." * (width + 1))  # a gap behind each row and below the last, also for index -1
        healthy = cells.count("H")
        last = [cell for cell, state in enumerate(cells) if state == "X"]
        minutes = 0
        while healthy and last:
            taken_down = []
            for cell in last:
                for neighbour in (cell - width, cell + width, cell - 1, cell + 1):
                    if cells[neighbour] == "H":
                        cells[neighbour] = "X"
                        taken_down.append(neighbour)
            healthy -= len(taken_down)
            last = taken_down
            minutes += 1
        return -1 if healthy else minutes
