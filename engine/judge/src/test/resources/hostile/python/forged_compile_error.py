# Attack: tells the judge that it did not compile, then that all is well
# Verdict: CE RTE
import os
import sys


class Solution:
    def whisper(self, n: int) -> str:
        frame = sys._getframe()
        while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "nonce"):
            frame = frame.f_back
        frame.f_locals["self"].send("compile", 0, "no json")
        frame.f_locals["self"].send("end", 0, "")
        os._exit(0)
