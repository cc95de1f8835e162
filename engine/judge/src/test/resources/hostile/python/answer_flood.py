# Attack: writes to the answer channel without end
# Verdict: OLE
import os


class Solution:
    def whisper(self, n: int) -> str:
        while True:
            for channel in range(3, 10):
                try:
                    os.write(channel, b"ok 0 1\n" * 10000)
                except OSError:
                    pass
