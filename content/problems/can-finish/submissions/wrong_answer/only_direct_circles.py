# Wrong: finds jobs that wait for themselves or for each other directly, but no longer circles.
class Solution:
    def can_finish(self, jobs: int, dependencies: list[list[int]]) -> bool:
        pairs = {(job, required) for job, required in dependencies}
        return not any((required, job) in pairs for job, required in pairs)
