# Attack: crashes the interpreter
# Verdict: RTE
# Says: signal 11
import ctypes


class Solution:
    def whisper(self, n: int) -> str:
        return ctypes.string_at(1)
