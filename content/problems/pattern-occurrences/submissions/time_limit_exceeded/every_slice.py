# Too slow: cuts a slice at every position and compares it: text × pattern steps, though fast ones.
class Solution:
    def occurrences(self, text: str, pattern: str) -> list[int]:
        size = len(pattern)
        return [
            start for start in range(len(text) - size + 1) if text[start : start + size] == pattern
        ]
