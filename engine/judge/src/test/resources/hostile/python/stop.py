# Attack: stops itself with SIGSTOP, again and again
# Verdict: TLE
import os
import signal


class Solution:
    def whisper(self, n: int) -> str:
        while True:
            os.kill(os.getpid(), signal.SIGSTOP)
