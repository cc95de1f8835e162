# Attack: answers the right thing with something behind it, huge numbers and no JSON
# Verdict: WA
import os
import sys


class Solution:
    def whisper(self, n: int) -> str:
        frame = sys._getframe()
        while "self" not in frame.f_locals or not hasattr(frame.f_locals["self"], "nonce"):
            frame = frame.f_back
        for payload in (f'"heard {7 * n}" 1', "1e999999999", "9" * 100_000, "NaN", '{"a":', '"\\ud800"', "\x00", "}"):
            frame.f_locals["self"].send("ok", 10**30, payload)
            frame.f_locals["self"].send("ok", 0, payload)
        os._exit(0)
