# Wrong: combines neighbours of the list as it comes, without sorting it first.
class Solution:
    def merge_intervals(self, windows: list[list[int]]) -> list[list[int]]:
        merged: list[list[int]] = []
        for start, end in windows:
            if merged and start <= merged[-1][1] and merged[-1][0] <= end:
                merged[-1] = [min(start, merged[-1][0]), max(end, merged[-1][1])]
            else:
                merged.append([start, end])
        return sorted(merged)
