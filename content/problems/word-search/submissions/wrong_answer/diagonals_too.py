# Wrong: takes racks that touch at a corner for neighbours.
class Solution:
    def word_search(self, grid: list[str], word: str) -> bool:
        free = {(r, c): kind for r, row in enumerate(grid) for c, kind in enumerate(row)}

        def leads(r: int, c: int, at: int) -> bool:
            if free.get((r, c)) != word[at]:
                return False
            if at == len(word) - 1:
                return True
            kind = free.pop((r, c))
            found = any(leads(r + dr, c + dc, at + 1) for dr in (-1, 0, 1) for dc in (-1, 0, 1))
            free[r, c] = kind
            return found

        return any(leads(r, c, 0) for r, c in list(free))
