# Attack: raises an exception that fails when it is looked at
# Verdict: RTE
class Meta(type):
    @property
    def __name__(cls):
        raise SystemExit(0)


class Trap(BaseException, metaclass=Meta):
    def __str__(self):
        raise Trap()


class Solution:
    def whisper(self, n: int) -> str:
        raise Trap()
