from bisect import bisect_left


class Solution:
    def longest_increasing(self, nums: list[int]) -> int:
        ends: list[int] = []  # ends[k]: the smallest end of a run of k + 1 numbers
        for num in nums:
            at = bisect_left(ends, num)
            if at == len(ends):
                ends.append(num)
            else:
                ends[at] = num
        return len(ends)
