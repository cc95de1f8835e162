from collections import Counter


# Wrong: moves the start by at most one letter for each letter taken in, so the window can't become shorter than it was.
class Solution:
    def minimum_window(self, trace: str, required: str) -> str:
        missing = Counter(required)
        missing_in_all = len(required)
        best = ""
        start = 0
        for end, letter in enumerate(trace, start=1):
            if missing[letter] > 0:
                missing_in_all -= 1
            missing[letter] -= 1
            if missing_in_all == 0:
                if not best or end - start < len(best):
                    best = trace[start:end]
                missing[trace[start]] += 1
                if missing[trace[start]] > 0:
                    missing_in_all += 1
                start += 1
        return best
