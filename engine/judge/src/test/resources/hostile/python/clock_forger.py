# Attack: replaces the clock that measures it, then spins
# Verdict: TLE
import time


class Solution:
    def whisper(self, n: int) -> str:
        time.thread_time_ns = lambda: 0
        time.perf_counter = lambda: 0
        while True:
            pass
