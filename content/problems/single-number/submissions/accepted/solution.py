from functools import reduce
from operator import xor


class Solution:
    def single_number(self, nums: list[int]) -> int:
        return reduce(xor, nums)  # the second entry of an id cancels the first
