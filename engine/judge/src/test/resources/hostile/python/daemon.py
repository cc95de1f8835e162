# Attack: answers rightly and leaves daemons behind
# Verdict: AC
import os
import time


class Solution:
    def whisper(self, n: int) -> str:
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                while True:
                    time.sleep(3600)
            os._exit(0)
        return f"heard {7 * n}"
