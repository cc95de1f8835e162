# Attack: answers rightly and goes on in threads and exit handlers
# Verdict: AC
import atexit
import threading
import time


class Solution:
    def whisper(self, n: int) -> str:
        atexit.register(time.sleep, 3600)
        threading.Thread(target=time.sleep, args=(3600,)).start()
        return f"heard {7 * n}"
