# Attack: sends SIGKILL to its parent, to everyone and to its group
# Verdict: RTE
# Says: signal 9
import os
import signal


class Solution:
    def whisper(self, n: int) -> str:
        for target in (os.getppid(), 1, -1):
            try:
                os.kill(target, signal.SIGKILL)
            except OSError:
                pass
        os.killpg(0, signal.SIGKILL)
        return f"heard {7 * n}"
