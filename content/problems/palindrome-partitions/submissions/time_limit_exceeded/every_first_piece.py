# Too slow: tries every first piece and solves the same rests over and over: 2ⁿ steps.
class Solution:
    def palindrome_partitions(self, text: str) -> int:
        if not text:
            return 0
        return 1 + min(
            self.palindrome_partitions(text[end:])
            for end in range(1, len(text) + 1)
            if text[:end] == text[:end][::-1]
        )
