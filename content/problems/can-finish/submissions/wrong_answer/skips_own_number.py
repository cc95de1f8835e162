from collections import deque


# Wrong: drops pairs of a job with itself as if they were noise.
class Solution:
    def can_finish(self, jobs: int, dependencies: list[list[int]]) -> bool:
        waits_for = [0] * jobs
        waiting: list[list[int]] = [[] for _ in range(jobs)]
        for job, required in dependencies:
            if job != required:
                waiting[required].append(job)
                waits_for[job] += 1
        free = deque(job for job in range(jobs) if waits_for[job] == 0)
        finished = 0
        while free:
            required = free.popleft()
            finished += 1
            for job in waiting[required]:
                waits_for[job] -= 1
                if waits_for[job] == 0:
                    free.append(job)
        return finished == jobs
