# Wrong: looks only between two neighbours, so a gap in front of the first number is not found.
class Solution:
    def missing_number(self, nums: list[int]) -> int:
        nums.sort()
        for smaller, larger in zip(nums, nums[1:]):
            if larger - smaller > 1:
                return smaller + 1
        return len(nums)
