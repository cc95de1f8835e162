from collections import defaultdict


# Wrong: looks at which letters occur, not how often.
class Solution:
    def group_anagrams(self, words: list[str]) -> list[list[str]]:
        groups: dict[tuple, list[str]] = defaultdict(list)
        for word in words:
            groups[(len(word), frozenset(word))].append(word)
        return list(groups.values())
