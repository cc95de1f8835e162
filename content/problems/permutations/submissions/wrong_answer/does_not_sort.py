# Wrong: skips a number that equals its left neighbour, but does not sort first, so equal numbers that stand apart are
# told apart.
class Solution:
    def permutations(self, nums: list[int]) -> list[list[int]]:
        orders: list[list[int]] = []
        used = [False] * len(nums)

        def fill(order: list[int]) -> None:
            if len(order) == len(nums):
                orders.append(order)
                return
            for i, num in enumerate(nums):
                repeats = i > 0 and num == nums[i - 1] and not used[i - 1]
                if not used[i] and not repeats:
                    used[i] = True
                    fill([*order, num])
                    used[i] = False

        fill([])
        return orders
