# Attack: forges a mark that never ends
# Verdict: OLE
import os
import sys


class Solution:
    def whisper(self, n: int) -> str:
        frame = sys._getframe()
        while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "nonce"):
            frame = frame.f_back
        os.write(2, f"\x01{frame.f_locals['self'].nonce} ".encode())
        while True:
            os.write(2, b"7" * 65536)
