# Too slow: looks through every window: n·k steps.
class Solution:
    def window_maximum(self, offsets: list[int], k: int) -> list[int]:
        return [max(offsets[start : start + k]) for start in range(len(offsets) - k + 1)]
