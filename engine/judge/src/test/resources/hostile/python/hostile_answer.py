# Attack: answers an object that fails when it is read
# Verdict: RTE WA
class Trap(str):
    def __class__(self):
        raise RuntimeError("trap")


class Solution:
    def whisper(self, n: int) -> str:
        class Odd:
            @property
            def __class__(self):
                raise RuntimeError("trap")

            def __str__(self):
                raise RuntimeError("trap")

        return Odd()
