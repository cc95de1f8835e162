from collections import Counter


class Solution:
    def first_unique(self, text: str) -> int:
        counts = Counter(text)
        return next((i for i, character in enumerate(text) if counts[character] == 1), -1)
