# Too slow: searches the list, not a set, for each predecessor and successor: n² steps.
class Solution:
    def longest_consecutive(self, nums: list[int]) -> int:
        longest = 0
        for num in nums:
            if num - 1 not in nums:
                end = num + 1
                while end in nums:
                    end += 1
                longest = max(longest, end - num)
        return longest
