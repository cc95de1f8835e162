class Solution:
    def trapped_water(self, heights: list[int]) -> int:
        water = 0
        wall = 0  # the highest column settled so far; inwards there is one as high
        left, right = 0, len(heights) - 1
        while left < right:
            if heights[left] < heights[right]:
                settled = heights[left]
                left += 1
            else:
                settled = heights[right]
                right -= 1
            wall = max(wall, settled)
            water += wall - settled
        return water
