# Attack: nests too deeply for the compiler
# Verdict: CE RTE MLE
class Solution:
    def whisper(self, n: int) -> str:
        return eval("(" * 100_000 + ")" * 100_000)
