# Attack: lifts the recursion limit, then overflows the stack in C
# Verdict: RTE MLE
import sys


class Solution:
    def whisper(self, n: int) -> str:
        sys.setrecursionlimit(2**31 - 1)

        class Deep:
            def __repr__(self):
                return repr(self)

        return repr(Deep())
