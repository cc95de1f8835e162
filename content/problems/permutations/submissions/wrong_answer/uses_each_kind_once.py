# Wrong: asks whether the number, instead of its copy, is in the order already, so repeated numbers never come in again.
class Solution:
    def permutations(self, nums: list[int]) -> list[list[int]]:
        kinds = sorted(set(nums))
        orders: list[list[int]] = []

        def fill(order: list[int]) -> None:
            if len(order) == len(kinds):
                orders.append(order)
                return
            for num in kinds:
                if num not in order:
                    fill([*order, num])

        fill([])
        return orders
