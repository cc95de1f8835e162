# Attack: starts threads until no more can be had
# Verdict: RTE
# Says: can't start new thread
import threading
import time


class Solution:
    def whisper(self, n: int) -> str:
        threading.stack_size(65536)
        while True:
            threading.Thread(target=time.sleep, args=(3600,)).start()
