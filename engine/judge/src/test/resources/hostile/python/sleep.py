# Attack: sleeps past every limit
# Verdict: TLE
# Says: sleeps, or waits
import time


class Solution:
    def whisper(self, n: int) -> str:
        time.sleep(3600)
        return f"heard {7 * n}"
