# Wrong: divides by what is not 0 and takes any 0 for the only one.
class Solution:
    def product_except_self(self, nums: list[int]) -> list[int]:
        product = 1
        for num in nums:
            if num != 0:
                product *= num
        if 0 in nums:
            return [product if num == 0 else 0 for num in nums]
        return [product // num for num in nums]
