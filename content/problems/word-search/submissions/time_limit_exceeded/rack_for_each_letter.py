from itertools import product


# Too slow: chooses for each letter any rack that holds it and looks only at the end whether they make a way: cⁿ choices
# for c racks.
class Solution:
    def word_search(self, grid: list[str], word: str) -> bool:
        racks = [[(r, c) for r, row in enumerate(grid) for c, kind in enumerate(row) if kind == letter] for letter in word]
        for way in product(*racks):
            steps = zip(way, way[1:])
            if len(set(way)) == len(way) and all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in steps):
                return True
        return False
