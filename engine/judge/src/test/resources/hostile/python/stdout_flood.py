# Attack: prints without end
# Verdict: OLE
class Solution:
    def whisper(self, n: int) -> str:
        while True:
            print("all work and no play makes Jack a dull boy")
