# Wrong: looks for the longest stretch of neighbours that ascends and drops nothing in between.
class Solution:
    def longest_increasing(self, nums: list[int]) -> int:
        longest = length = 1
        for before, num in zip(nums, nums[1:]):
            length = length + 1 if num > before else 1
            longest = max(longest, length)
        return longest
