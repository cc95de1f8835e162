# Wrong: divides in floating point, which has 53 bits, too few for large products.
class Solution:
    def product_except_self(self, nums: list[int]) -> list[int]:
        products = []
        for i, num in enumerate(nums):
            if num == 0:
                product = 1
                for other in nums[:i] + nums[i + 1 :]:
                    product *= other
                products.append(product)
            else:
                product = 1
                for other in nums:
                    product *= other
                products.append(int(product / num))
        return products
