# Wrong: compares diagonals with the queen of the row above only, so queens further up attack unseen.
class Solution:
    def n_queens(self, n: int, blocked: list[list[int]]) -> int:
        closed = {(row, column) for row, column in blocked}

        def place(columns: list[int]) -> int:
            row = len(columns)
            if row == n:
                return 1
            return sum(
                place([*columns, column])
                for column in range(n)
                if (row, column) not in closed
                and column not in columns
                and (row == 0 or abs(column - columns[-1]) > 1)
            )

        return place([])
