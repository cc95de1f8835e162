# Wrong: the best sum starts at zero, which is too high when every window is negative.
class Solution:
    def max_window_sum(self, values: list[int], k: int) -> int:
        best = window = 0
        for i, value in enumerate(values):
            window += value
            if i >= k:
                window -= values[i - k]
            if i >= k - 1:
                best = max(best, window)
        return best
