# Wrong: stops when both ends meet, and the last number is left out.
class Solution:
    def sorted_squares(self, nums: list[int]) -> list[int]:
        squares = [0] * len(nums)
        left, right = 0, len(nums) - 1
        place = right
        while left < right:
            if abs(nums[left]) > abs(nums[right]):
                squares[place] = nums[left] ** 2
                left += 1
            else:
                squares[place] = nums[right] ** 2
                right -= 1
            place -= 1
        return squares
