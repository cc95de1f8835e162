# Too slow: counts each number among all: n² steps.
class Solution:
    def single_number(self, nums: list[int]) -> int:
        return next(num for num in nums if nums.count(num) == 1)
