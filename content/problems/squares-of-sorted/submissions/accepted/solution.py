class Solution:
    def sorted_squares(self, nums: list[int]) -> list[int]:
        squares = [0] * len(nums)
        left, right = 0, len(nums) - 1
        for place in reversed(range(len(nums))):
            if abs(nums[left]) > abs(nums[right]):
                largest = nums[left]
                left += 1
            else:
                largest = nums[right]
                right -= 1
            squares[place] = largest * largest
        return squares
