# Wrong: a blocked square stops the attacks that go across it, as if it were a wall.
class Solution:
    def n_queens(self, n: int, blocked: list[list[int]]) -> int:
        closed = {(row, column) for row, column in blocked}

        def attacked(row: int, column: int, columns: list[int]) -> bool:
            for step in (-1, 0, 1):
                r, c = row - 1, column + step
                while r >= 0 and 0 <= c < n and (r, c) not in closed:
                    if columns[r] == c:
                        return True
                    r, c = r - 1, c + step
            return False

        def place(columns: list[int]) -> int:
            row = len(columns)
            if row == n:
                return 1
            return sum(
                place([*columns, column])
                for column in range(n)
                if (row, column) not in closed and not attacked(row, column, columns)
            )

        return place([])
