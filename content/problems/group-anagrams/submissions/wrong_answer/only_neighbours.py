from itertools import groupby


# Wrong: groupby joins only neighbours with equal keys.
class Solution:
    def group_anagrams(self, words: list[str]) -> list[list[str]]:
        return [list(group) for _, group in groupby(words, key=sorted)]
