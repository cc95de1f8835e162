from collections import Counter


class Solution:
    def minimum_window(self, trace: str, required: str) -> str:
        missing = Counter(required)  # below zero for letters in excess
        missing_in_all = len(required)
        best_start, best_end = 0, len(trace) + 1
        start = 0
        for end, letter in enumerate(trace, start=1):
            if missing[letter] > 0:
                missing_in_all -= 1
            missing[letter] -= 1
            while missing_in_all == 0:
                if end - start < best_end - best_start:
                    best_start, best_end = start, end
                missing[trace[start]] += 1
                if missing[trace[start]] > 0:
                    missing_in_all += 1
                start += 1
        return trace[best_start:best_end] if best_end <= len(trace) else ""
