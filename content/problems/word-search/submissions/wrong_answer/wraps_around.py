# Wrong: lets row and column -1 through, which in Python are the last ones, so the way can leave the grid and come in at the
# other side.
class Solution:
    def word_search(self, grid: list[str], word: str) -> bool:
        cells = [list(row) for row in grid]

        def leads(r: int, c: int, at: int) -> bool:
            if at == len(word):
                return True
            if r >= len(cells) or c >= len(cells[0]) or cells[r][c] != word[at]:
                return False
            cells[r][c] = ""
            found = any(
                leads(r + dr, c + dc, at + 1) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
            )
            cells[r][c] = word[at]
            return found

        return any(leads(r, c, 0) for r in range(len(cells)) for c in range(len(cells[0])))
