# Too slow: looks through all windows that are left for each combined window: n² steps.
class Solution:
    def merge_intervals(self, windows: list[list[int]]) -> list[list[int]]:
        merged = []
        left = windows
        while left:
            start, end = left[0]
            count = -1
            while count != len(left):
                count = len(left)
                apart = [window for window in left if window[0] > end or window[1] < start]
                joined = [window for window in left if window[0] <= end and window[1] >= start]
                start = min([start] + [window[0] for window in joined])
                end = max([end] + [window[1] for window in joined])
                left = apart
            merged.append([start, end])
        return sorted(merged)
