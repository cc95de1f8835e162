from itertools import permutations


# Too slow: lets the library go through all arrangements of the places and drops what looks the same: m! steps.
class Solution:
    def permutations(self, nums: list[int]) -> list[list[int]]:
        return [list(order) for order in set(permutations(nums))]
