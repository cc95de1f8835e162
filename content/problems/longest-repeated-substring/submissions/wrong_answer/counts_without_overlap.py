# Wrong: str.count goes on behind each occurrence, so two that overlap count as one.
class Solution:
    def longest_repeated(self, text: str) -> str:
        for length in range(len(text) - 1, 0, -1):
            for start in range(len(text) - length + 1):
                if text.count(text[start : start + length]) > 1:
                    return text[start : start + length]
        return ""
