# Attack: writes a file past the limit
# Verdict: AC RTE
import os
from attempt import held


class Solution:
    def whisper(self, n: int) -> str:
        def fill():
            file = os.open("/tmp/large", os.O_CREAT | os.O_WRONLY)
            os.lseek(file, 1 << 40, 0)
            os.write(file, b"x")
            return "a file of a terabyte"

        return held(n, fill)
