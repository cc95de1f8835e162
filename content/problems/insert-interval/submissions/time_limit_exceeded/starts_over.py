# Too slow: combines two neighbours, copies the list and starts over: n² steps.
class Solution:
    def insert_interval(self, windows: list[list[int]], added: list[int]) -> list[list[int]]:
        merged = sorted([*windows, added])
        i = 0
        while i + 1 < len(merged):
            (start, end), (next_start, next_end) = merged[i], merged[i + 1]
            if end >= next_start:
                merged = merged[:i] + [[start, max(end, next_end)]] + merged[i + 2 :]
                i = 0
            else:
                i += 1
        return merged
