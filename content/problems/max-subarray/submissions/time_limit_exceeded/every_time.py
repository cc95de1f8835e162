from itertools import accumulate


# Too slow: looks at every time: n² steps.
class Solution:
    def max_subarray(self, nums: list[int]) -> int:
        return max(max(accumulate(nums[start:])) for start in range(len(nums)))
