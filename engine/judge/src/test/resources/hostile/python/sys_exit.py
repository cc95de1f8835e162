# Attack: raises SystemExit to fake success
# Verdict: RTE
# Says: SystemExit
import sys


class Solution:
    def whisper(self, n: int) -> str:
        sys.exit(0)
