# Attack: finds the nonce in the harness's frames and answers for it
# Verdict: WA
# Says: forged
import os
import sys


class Solution:
    def whisper(self, n: int) -> str:
        frame = sys._getframe()
        while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "nonce"):
            frame = frame.f_back
        session = frame.f_locals["self"]
        for _ in range(100):
            session.send("ok", 0, '"forged"')
        session.send("end", 0, "")
        os._exit(0)
