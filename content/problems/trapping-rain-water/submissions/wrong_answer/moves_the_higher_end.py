# Wrong: settles the higher of the two ends, whose level the lower one does not tell.
class Solution:
    def trapped_water(self, heights: list[int]) -> int:
        water = 0
        left, right = 0, len(heights) - 1
        left_wall = right_wall = 0
        while left < right:
            if heights[left] > heights[right]:
                left_wall = max(left_wall, heights[left])
                water += left_wall - heights[left]
                left += 1
            else:
                right_wall = max(right_wall, heights[right])
                water += right_wall - heights[right]
                right -= 1
        return water
