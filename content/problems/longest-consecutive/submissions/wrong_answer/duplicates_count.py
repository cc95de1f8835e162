# Wrong: sorts, and counts a repeated number as one more of the run.
class Solution:
    def longest_consecutive(self, nums: list[int]) -> int:
        longest = length = 0
        previous = None
        for num in sorted(nums):
            length = length + 1 if previous is not None and num - previous <= 1 else 1
            longest = max(longest, length)
            previous = num
        return longest
