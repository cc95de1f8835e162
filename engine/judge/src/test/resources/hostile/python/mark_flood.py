# Attack: forges the marks between tests, millions of them
# Verdict: OLE
import os
import sys


class Solution:
    def whisper(self, n: int) -> str:
        frame = sys._getframe()
        while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "nonce"):
            frame = frame.f_back
        mark = f"\x01{frame.f_locals['self'].nonce} 0\n".encode() * 1000
        while True:
            os.write(2, mark)
