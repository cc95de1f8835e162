# Too slow: looks at every pair: n² steps.
class Solution:
    def container_most_water(self, heights: list[int]) -> int:
        return max(
            min(heights[left], heights[right]) * (right - left)
            for right in range(1, len(heights))
            for left in range(right)
        )
