# Attack: never ends
# Verdict: TLE
# Says: CPU time
class Solution:
    def whisper(self, n: int) -> str:
        while True:
            pass
