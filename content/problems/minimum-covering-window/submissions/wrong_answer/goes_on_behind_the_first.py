from collections import Counter


# Wrong: after a covering stretch, goes on behind its end, though a shorter one may begin inside it.
class Solution:
    def minimum_window(self, trace: str, required: str) -> str:
        best = ""
        start = 0
        missing = Counter(required)
        for end, letter in enumerate(trace, start=1):
            missing[letter] -= 1
            if all(count <= 0 for count in missing.values()):
                while missing[trace[start]] < 0:
                    missing[trace[start]] += 1
                    start += 1
                if not best or end - start < len(best):
                    best = trace[start:end]
                missing = Counter(required)
                start = end
        return best
