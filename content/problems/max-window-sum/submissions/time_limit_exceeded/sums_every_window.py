# Too slow: sums every window afresh: n·k steps.
class Solution:
    def max_window_sum(self, values: list[int], k: int) -> int:
        return max(sum(values[start : start + k]) for start in range(len(values) - k + 1))
