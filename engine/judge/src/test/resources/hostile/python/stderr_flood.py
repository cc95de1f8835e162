# Attack: writes to the raw descriptor of standard error without end
# Verdict: OLE
import os


class Solution:
    def whisper(self, n: int) -> str:
        while True:
            os.write(2, b"\x01" * 65536)
