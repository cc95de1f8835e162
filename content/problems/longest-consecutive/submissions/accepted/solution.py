class Solution:
    def longest_consecutive(self, nums: list[int]) -> int:
        received = set(nums)
        longest = 0
        for num in received:
            if num - 1 not in received:
                end = num + 1
                while end in received:
                    end += 1
                longest = max(longest, end - num)
        return longest
