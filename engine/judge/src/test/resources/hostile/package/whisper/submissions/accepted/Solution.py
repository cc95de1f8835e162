class Solution:
    def whisper(self, n: int) -> str:
        return f"heard {7 * n}"
