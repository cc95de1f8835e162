from itertools import accumulate


class Solution:
    def max_subarray(self, nums: list[int]) -> int:
        best = nums[0]
        smallest = 0  # of the prefix totals before the current end
        for total in accumulate(nums):
            best = max(best, total - smallest)
            smallest = min(smallest, total)
        return best
