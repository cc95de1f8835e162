# Wrong: stops one position early, so an occurrence at the very end of the text is missed.
class Solution:
    def occurrences(self, text: str, pattern: str) -> list[int]:
        return [
            start for start in range(len(text) - len(pattern)) if text.startswith(pattern, start)
        ]
