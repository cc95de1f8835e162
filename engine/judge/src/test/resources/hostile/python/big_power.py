# Attack: computes a number in one step that can't be interrupted
# Verdict: TLE MLE
class Solution:
    def whisper(self, n: int) -> str:
        return str((10**6 + n) ** (10**7))[:3]
