# Attack: closes every descriptor and goes on
# Verdict: RTE TLE
import os


class Solution:
    def whisper(self, n: int) -> str:
        os.closerange(0, 256)
        while True:
            pass
