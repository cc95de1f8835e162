# Attack: fills the temporary folder
# Verdict: AC
# Says: refused: OSError
from attempt import held


class Solution:
    def whisper(self, n: int) -> str:
        def fill():
            for i in range(1000):
                with open(f"/tmp/fill-{n}-{i}", "wb") as file:
                    file.write(b"x" * (1 << 19))
            return "wrote 500 MB"

        return held(n, fill)
