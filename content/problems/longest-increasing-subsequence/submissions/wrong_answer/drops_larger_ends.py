# Wrong: a smaller number throws away all larger ends instead of replacing one of them.
class Solution:
    def longest_increasing(self, nums: list[int]) -> int:
        ends: list[int] = []
        longest = 0
        for num in nums:
            while ends and ends[-1] >= num:
                ends.pop()
            ends.append(num)
            longest = max(longest, len(ends))
        return longest
