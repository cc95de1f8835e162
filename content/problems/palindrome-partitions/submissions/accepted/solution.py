class Solution:
    def palindrome_partitions(self, text: str) -> int:
        n = len(text)
        fewest = list(range(n + 1))  # pieces of the first letters, by their number
        for middle in range(n):
            # Grow from a letter and from the gap before it; fewest[left] is final, since all palindromes that end there
            # have their middle further left.
            for left, right in ((middle, middle), (middle - 1, middle)):
                while left >= 0 and right < n and text[left] == text[right]:
                    if fewest[left] < fewest[right + 1]:
                        fewest[right + 1] = fewest[left] + 1
                    left -= 1
                    right += 1
        return fewest[n]
