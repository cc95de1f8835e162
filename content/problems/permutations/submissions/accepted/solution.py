from collections import Counter


class Solution:
    def permutations(self, nums: list[int]) -> list[list[int]]:
        orders: list[list[int]] = []
        order: list[int] = []
        left = Counter(nums)

        def fill() -> None:
            if len(order) == len(nums):
                orders.append(order.copy())  # order itself goes on changing
                return
            for num in left:
                if left[num] > 0:
                    left[num] -= 1
                    order.append(num)
                    fill()
                    order.pop()
                    left[num] += 1

        fill()
        return orders
