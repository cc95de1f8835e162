# Attack: answers nothing at all under the harness's name
# Verdict: WA
# Says: empty
import os
import sys


class Solution:
    def whisper(self, n: int) -> str:
        frame = sys._getframe()
        while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "nonce"):
            frame = frame.f_back
        for _ in range(10):
            frame.f_locals["self"].send("ok", -5, "")
        os._exit(0)
