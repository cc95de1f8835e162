class Solution:
    def n_queens(self, n: int, blocked: list[list[int]]) -> int:
        open_columns = [(1 << n) - 1] * n  # of each row, as bits
        for row, column in blocked:
            open_columns[row] ^= 1 << column

        def placements(row: int, down: int, left: int, right: int) -> int:
            """Counts the ways to fill the row and all below; the masks say which columns are attacked, and from where."""
            if row == n:
                return 1
            count = 0
            free = open_columns[row] & ~(down | left | right)
            while free:
                queen = free & -free
                free ^= queen
                count += placements(row + 1, down | queen, (left | queen) >> 1, (right | queen) << 1)
            return count

        return placements(0, 0, 0, 0)
