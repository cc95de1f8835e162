# Wrong: looks for a partner only further ahead, so the second entry of a pair seems single.
class Solution:
    def single_number(self, nums: list[int]) -> int:
        for i, num in enumerate(nums):
            if num not in nums[i + 1 :]:
                return num
        return nums[-1]
