# Wrong: takes the longest palindrome anywhere and goes on with what is left of it and right of it.
class Solution:
    def palindrome_partitions(self, text: str) -> int:
        for length in range(len(text), 0, -1):
            for start in range(len(text) - length + 1):
                piece = text[start : start + length]
                if piece == piece[::-1]:
                    before, after = text[:start], text[start + length :]
                    return 1 + self.palindrome_partitions(before) + self.palindrome_partitions(after)
        return 0
