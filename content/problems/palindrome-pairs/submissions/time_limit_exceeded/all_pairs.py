from itertools import permutations


# Too slow: joins every word with every other: n² steps.
class Solution:
    def palindrome_pairs(self, words: list[str]) -> int:
        return sum((label := first + second) == label[::-1] for first, second in permutations(words, 2))
