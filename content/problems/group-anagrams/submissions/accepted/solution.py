from collections import defaultdict


class Solution:
    def group_anagrams(self, words: list[str]) -> list[list[str]]:
        groups: dict[str, list[str]] = defaultdict(list)
        for word in words:
            groups["".join(sorted(word))].append(word)
        return list(groups.values())
