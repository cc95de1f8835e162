# Attack: doubles a string for ever
# Verdict: MLE
# Says: out of memory
class Solution:
    def whisper(self, n: int) -> str:
        text = "x"
        while True:
            text += text
