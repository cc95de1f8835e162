# Too slow: keeps the keys in a list and searches it for each word: n² steps.
class Solution:
    def group_anagrams(self, words: list[str]) -> list[list[str]]:
        keys: list[list[str]] = []
        groups: list[list[str]] = []
        for word in words:
            key = sorted(word)
            if key in keys:
                groups[keys.index(key)].append(word)
            else:
                keys.append(key)
                groups.append([word])
        return groups
