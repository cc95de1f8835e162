# Wrong: compares the length of a run with the longest only when the next one begins, and never for the last.
class Solution:
    def longest_consecutive(self, nums: list[int]) -> int:
        longest = length = 0
        previous = None
        for num in sorted(set(nums)):
            if previous is None or num == previous + 1:
                length += 1
            else:
                longest = max(longest, length)
                length = 1
            previous = num
        return longest if longest else length
