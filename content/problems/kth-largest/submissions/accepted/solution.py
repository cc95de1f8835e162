from random import choice


class Solution:
    def kth_largest(self, nums: list[int], k: int) -> int:
        while True:
            pivot = choice(nums)
            larger = [num for num in nums if num > pivot]
            if k <= len(larger):
                nums = larger
                continue
            smaller = [num for num in nums if num < pivot]
            not_smaller = len(nums) - len(smaller)
            if k <= not_smaller:
                return pivot
            nums = smaller
            k -= not_smaller
