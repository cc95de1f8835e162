# Too slow: looks for the highest column on both sides of each: n² steps.
class Solution:
    def trapped_water(self, heights: list[int]) -> int:
        return sum(
            min(max(heights[: i + 1]), max(heights[i:])) - height for i, height in enumerate(heights)
        )
