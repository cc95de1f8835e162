# Attack: lifts its own limits
# Verdict: AC
# Says: refused
import os
import resource
from attempt import held


class Solution:
    def whisper(self, n: int) -> str:
        infinity = resource.RLIM_INFINITY

        def lift(limit):
            resource.setrlimit(limit, (infinity, infinity))
            return f"limit {limit} lifted"

        def cgroup():
            with open("/sys/fs/cgroup/cgroup.procs", "w") as group:
                group.write("0")
            return "left its group"

        def nice():
            os.nice(-20)
            return "nice"

        def realtime():
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
            return "real time"

        def oom():
            with open("/proc/self/oom_score_adj", "w") as score:
                score.write("-1000")
            return "spared by the killer"

        return held(n, lambda: lift(resource.RLIMIT_FSIZE), lambda: lift(resource.RLIMIT_NOFILE), cgroup, nice, realtime, oom)
