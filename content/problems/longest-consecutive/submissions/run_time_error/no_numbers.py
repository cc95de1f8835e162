# Fails: takes the first of the sorted numbers without asking whether there is one.
class Solution:
    def longest_consecutive(self, nums: list[int]) -> int:
        ordered = sorted(set(nums))
        previous = ordered[0]
        longest = length = 1
        for num in ordered[1:]:
            length = length + 1 if num == previous + 1 else 1
            longest = max(longest, length)
            previous = num
        return longest
