# Attack: answers an object that says it equals everything
# Verdict: WA
class Liar:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __str__(self):
        return '"heard 0"'


class Solution:
    def whisper(self, n: int) -> str:
        return Liar()
