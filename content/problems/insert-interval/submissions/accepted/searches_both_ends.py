from bisect import bisect_left, bisect_right


class Solution:
    def insert_interval(self, windows: list[list[int]], added: list[int]) -> list[list[int]]:
        start, end = added
        first = bisect_left(windows, start, key=lambda window: window[1])
        behind = bisect_right(windows, end, key=lambda window: window[0])
        if first < behind:  # windows[first:behind] overlap or touch
            start = min(start, windows[first][0])
            end = max(end, windows[behind - 1][1])
        return windows[:first] + [[start, end]] + windows[behind:]
