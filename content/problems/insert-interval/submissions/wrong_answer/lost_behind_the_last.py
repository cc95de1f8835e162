# Wrong: adds the new window when one behind it comes along, so behind the last it is lost.
class Solution:
    def insert_interval(self, windows: list[list[int]], added: list[int]) -> list[list[int]]:
        start, end = added
        merged = []
        placed = False
        for window in windows:
            if window[1] < start:
                merged.append(window)
            elif window[0] > end:
                if not placed:
                    merged.append([start, end])
                    placed = True
                merged.append(window)
            else:
                start = min(start, window[0])
                end = max(end, window[1])
        return merged
