from itertools import accumulate


# Too slow: adds up the runs from every beginning: n² steps.
class Solution:
    def count_subarrays(self, nums: list[int], k: int) -> int:
        return sum(total == k for start in range(len(nums)) for total in accumulate(nums[start:]))
