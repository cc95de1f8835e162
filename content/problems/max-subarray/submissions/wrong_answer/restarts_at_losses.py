# Wrong: starts anew at every loss, even if it is worth bridging.
class Solution:
    def max_subarray(self, nums: list[int]) -> int:
        best = nums[0]
        ending = 0
        for num in nums:
            ending = num if num < 0 else max(ending, 0) + num
            best = max(best, ending)
        return best
