# Attack: prints who it is
# Verdict: AC
# Says: (?s)NoNewPrivs:\s+1.*Seccomp:\s+2
import re
from attempt import held


class Solution:
    def whisper(self, n: int) -> str:
        def look():
            wrong = []
            for line in open("/proc/self/status").read().splitlines():
                if re.match(r"(Uid|Gid|Groups|Cap...|NoNewPrivs|Seccomp):", line):
                    print(line)
                if re.match(r"(Uid|Gid):.*\s0(\s|$)", line) or re.match(r"Cap...:.*[1-9a-f]", line):
                    wrong.append(line)
            return wrong

        return held(n, look)
