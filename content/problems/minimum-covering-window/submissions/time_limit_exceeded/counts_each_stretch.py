from collections import Counter


# Too slow: counts the letters of each stretch from scratch: n² steps.
class Solution:
    def minimum_window(self, trace: str, required: str) -> str:
        best = ""
        start, end = 0, 0
        needed = Counter(required)
        while end <= len(trace):
            if needed <= Counter(trace[start:end]):
                if not best or end - start < len(best):
                    best = trace[start:end]
                start += 1
            else:
                end += 1
        return best
