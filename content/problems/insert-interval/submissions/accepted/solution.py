class Solution:
    def insert_interval(self, windows: list[list[int]], added: list[int]) -> list[list[int]]:
        start, end = added
        before = []
        after = []
        for window in windows:
            if window[1] < start:
                before.append(window)
            elif window[0] > end:
                after.append(window)
            else:
                start = min(start, window[0])
                end = max(end, window[1])
        return [*before, [start, end], *after]
