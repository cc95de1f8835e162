from collections import Counter


class Solution:
    def is_anagram(self, first: str, second: str) -> bool:
        return Counter(first) == Counter(second)
