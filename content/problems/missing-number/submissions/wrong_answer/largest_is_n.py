# Wrong: takes the largest number for n, but n itself can be the missing one.
class Solution:
    def missing_number(self, nums: list[int]) -> int:
        n = max(nums)
        return n * (n + 1) // 2 - sum(nums)
