# Attack: ends with status 0 to fake success
# Verdict: RTE
# Says: ended itself with status 0
import os


class Solution:
    def whisper(self, n: int) -> str:
        os._exit(0)
