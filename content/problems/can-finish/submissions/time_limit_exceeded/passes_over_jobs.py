# Too slow: passes over all jobs until a pass finishes none; a chain against the numbers finishes one job a pass.
class Solution:
    def can_finish(self, jobs: int, dependencies: list[list[int]]) -> bool:
        required: list[set[int]] = [set() for _ in range(jobs)]
        for job, needed in dependencies:
            required[job].add(needed)
        left = list(range(jobs))
        finished = [False] * jobs
        while left:
            stuck = [job for job in left if not all(finished[needed] for needed in required[job])]
            if len(stuck) == len(left):
                return False
            for job in set(left) - set(stuck):
                finished[job] = True
            left = stuck
        return True
