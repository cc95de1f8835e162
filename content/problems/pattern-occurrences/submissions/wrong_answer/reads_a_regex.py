import re


# Wrong: reads the pattern as a regular expression, in which dots, stars and brackets have a meaning of their own.
class Solution:
    def occurrences(self, text: str, pattern: str) -> list[int]:
        try:
            return [match.start() for match in re.finditer(f"(?={pattern})", text)]
        except re.error:
            return []
