# Wrong: takes the number of walls from one to the other for the distance, one too much.
class Solution:
    def container_most_water(self, heights: list[int]) -> int:
        most = 0
        left, right = 0, len(heights) - 1
        while left < right:
            most = max(most, min(heights[left], heights[right]) * (right - left + 1))
            if heights[left] < heights[right]:
                left += 1
            else:
                right -= 1
        return most
