import re

INNERMOST = re.compile(r"(\d+)\[([a-z]+)\]")


# Too slow: expands the innermost parts and scans everything again, once for each level.
class Solution:
    def expand_repeats(self, text: str) -> str:
        while "[" in text:
            text = INNERMOST.sub(lambda part: part[2] * int(part[1]), text)
        return text
