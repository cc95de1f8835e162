class Solution:
    def max_window_sum(self, values: list[int], k: int) -> int:
        window = best = sum(values[:k])
        for entering, leaving in zip(values[k:], values):
            window += entering - leaving
            best = max(best, window)
        return best
