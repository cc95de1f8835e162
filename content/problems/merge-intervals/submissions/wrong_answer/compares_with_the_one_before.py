# Wrong: compares with the window before in sorted order, which may end earlier than another.
class Solution:
    def merge_intervals(self, windows: list[list[int]]) -> list[list[int]]:
        windows.sort()
        merged: list[list[int]] = []
        for i, (start, end) in enumerate(windows):
            if i > 0 and start <= windows[i - 1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
