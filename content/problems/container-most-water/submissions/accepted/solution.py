class Solution:
    def container_most_water(self, heights: list[int]) -> int:
        most = 0
        left, right = 0, len(heights) - 1
        while left < right:
            if heights[left] < heights[right]:
                area = heights[left] * (right - left)
                left += 1  # narrower pairs can't stand higher with this wall
            else:
                area = heights[right] * (right - left)
                right -= 1
            most = max(most, area)
        return most
