from math import prod


# Too slow: multiplies all others for each place: n² steps.
class Solution:
    def product_except_self(self, nums: list[int]) -> list[int]:
        return [prod(nums[:place]) * prod(nums[place + 1 :]) for place in range(len(nums))]
