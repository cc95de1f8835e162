from itertools import permutations


# Too slow: goes through all permutations of the columns and looks at the diagonals at the end: n! placements.
class Solution:
    def n_queens(self, n: int, blocked: list[list[int]]) -> int:
        closed = {(row, column) for row, column in blocked}
        return sum(
            len({row + column for row, column in enumerate(columns)}) == n
            and len({row - column for row, column in enumerate(columns)}) == n
            and closed.isdisjoint(enumerate(columns))
            for columns in permutations(range(n))
        )
