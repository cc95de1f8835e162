# Wrong: adds up all gains, as if hours in between could be left out.
class Solution:
    def max_subarray(self, nums: list[int]) -> int:
        return sum(num for num in nums if num > 0) or max(nums)
