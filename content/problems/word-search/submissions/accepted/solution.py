class Solution:
    def word_search(self, grid: list[str], word: str) -> bool:
        # A frame of blanks, so that every rack has four neighbours.
        width = len(grid[0]) + 2
        kinds = [" "] * width
        for row in grid:
            kinds += [" ", *row, " "]
        kinds += [" "] * width
        steps = (-width, width, -1, 1)

        def leads(place: int, at: int) -> bool:
            if kinds[place] != word[at]:
                return False
            if at == len(word) - 1:
                return True
            kinds[place] = " "  # taken
            found = False
            for step in steps:
                if leads(place + step, at + 1):
                    found = True
                    break
            kinds[place] = word[at]  # other ways may come by
            return found

        return any(leads(place, 0) for place in range(len(kinds)))
