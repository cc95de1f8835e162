# Too slow: rebuilds the table of all rotations column by column: n sorts of n strings.
class Solution:
    def restore(self, last: str) -> str:
        rows = [""] * len(last)
        for _ in last:
            rows = sorted(char + row for char, row in zip(last, rows))
        return next(row for row in rows if row.endswith("$"))[:-1]
