# Attack: answers and prints what is no text
# Verdict: WA RTE
import os


class Solution:
    def whisper(self, n: int) -> str:
        os.write(2, bytes(range(256)) + b"\xff\xfe\x00\xc0\n")
        return "\ud800\x00"
