# Attack: stops itself with SIGSTOP
# Verdict: TLE
import os
import signal


class Solution:
    def whisper(self, n: int) -> str:
        os.kill(os.getpid(), signal.SIGSTOP)
        return f"heard {7 * n}"
