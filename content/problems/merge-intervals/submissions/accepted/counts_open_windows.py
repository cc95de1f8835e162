class Solution:
    def merge_intervals(self, windows: list[list[int]]) -> list[list[int]]:
        # At equal times starts (-1) come before ends (1): touching windows stay joined.
        moments = [(start, -1) for start, _ in windows] + [(end, 1) for _, end in windows]
        moments.sort()
        merged: list[list[int]] = []
        opened = 0
        for minute, change in moments:
            if opened == 0:
                merged.append([minute, minute])
            opened -= change
            if opened == 0:
                merged[-1][1] = minute
        return merged
