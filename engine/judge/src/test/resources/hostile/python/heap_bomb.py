# Attack: fills memory with lists
# Verdict: MLE
# Says: out of memory
class Solution:
    def whisper(self, n: int) -> str:
        kept = []
        while True:
            kept.append(bytearray(1 << 20))
