# Wrong: looks at sorted pairs only; if the single id is the largest, none of them differs.
class Solution:
    def single_number(self, nums: list[int]) -> int:
        nums.sort()
        for i in range(0, len(nums) - 1, 2):
            if nums[i] != nums[i + 1]:
                return nums[i]
        return nums[0]
