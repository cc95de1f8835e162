# Wrong: grows palindromes around letters only and so misses all of even length.
class Solution:
    def palindrome_partitions(self, text: str) -> int:
        n = len(text)
        fewest = list(range(n + 1))
        for middle in range(n):
            reach = 0
            while reach <= middle and middle + reach < n and text[middle - reach] == text[middle + reach]:
                end = middle + reach + 1
                fewest[end] = min(fewest[end], fewest[middle - reach] + 1)
                reach += 1
        return fewest[n]
