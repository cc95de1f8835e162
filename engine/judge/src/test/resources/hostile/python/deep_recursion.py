# Attack: recurses without end
# Verdict: RTE
# Says: stack overflow
class Solution:
    def whisper(self, n: int) -> str:
        return self.whisper(n + 1)
