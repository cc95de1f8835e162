from collections import Counter


# Wrong: uses both rules at every cut, so words of equal length that mirror each other are counted twice.
class Solution:
    def palindrome_pairs(self, words: list[str]) -> int:
        counts = Counter(words)
        pairs = 0
        for word in words:
            for cut in range(len(word) + 1):
                left, right = word[:cut], word[cut:]
                if right == right[::-1]:
                    pairs += counts[left[::-1]]
                if left == left[::-1]:
                    pairs += counts[right[::-1]]
            if word == word[::-1]:
                pairs -= 2
        return pairs
