class Solution:
    def product_except_self(self, nums: list[int]) -> list[int]:
        products = []
        left = 1
        for num in nums:
            products.append(left)
            left *= num
        right = 1
        for i in range(len(nums) - 1, -1, -1):
            products[i] *= right
            right *= nums[i]
        return products
