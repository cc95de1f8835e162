from collections import Counter


# Wrong: looks for words that are the whole word reversed, and misses partners of another length.
class Solution:
    def palindrome_pairs(self, words: list[str]) -> int:
        counts = Counter(words)
        return sum(counts[word[::-1]] - (word == word[::-1]) for word in words)
