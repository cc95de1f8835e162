from itertools import combinations


# Wrong: sorts the numbers, so combinations do not keep the order of nums.
class Solution:
    def subsets(self, nums: list[int]) -> list[list[int]]:
        ordered = sorted(nums)
        return [list(c) for k in range(len(nums) + 1) for c in combinations(ordered, k)]
