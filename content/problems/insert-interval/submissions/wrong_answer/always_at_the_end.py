# Wrong: puts the combined window behind all others.
class Solution:
    def insert_interval(self, windows: list[list[int]], added: list[int]) -> list[list[int]]:
        start, end = added
        merged = []
        for window in windows:
            if window[1] < start or window[0] > end:
                merged.append(window)
            else:
                start = min(start, window[0])
                end = max(end, window[1])
        return merged + [[start, end]]
