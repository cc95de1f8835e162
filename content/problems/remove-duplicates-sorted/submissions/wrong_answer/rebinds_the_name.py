# Wrong: makes the name nums mean a new list; the caller's list stays as it was.
class Solution:
    def remove_duplicates(self, nums: list[int]) -> int:
        nums = sorted(set(nums))
        return len(nums)
