# Wrong: removes from the list it walks over, so the number after each removed one is skipped.
class Solution:
    def remove_duplicates(self, nums: list[int]) -> int:
        for i, num in enumerate(nums):
            if i > 0 and num == nums[i - 1]:
                del nums[i]
        return len(nums)
