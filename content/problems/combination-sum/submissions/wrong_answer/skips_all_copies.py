# Wrong: skips an amount that equals the one before it at every depth, so no combination uses an amount twice.
class Solution:
    def combination_sum(self, amounts: list[int], target: int) -> list[list[int]]:
        amounts = sorted(amounts)
        combinations: list[list[int]] = []

        def extend(start: int, left: int, chosen: list[int]) -> None:
            if left == 0:
                combinations.append(chosen)
                return
            for i in range(start, len(amounts)):
                if amounts[i] > left:
                    break
                if i > 0 and amounts[i] == amounts[i - 1]:
                    continue
                extend(i + 1, left - amounts[i], [*chosen, amounts[i]])

        extend(0, target, [])
        return combinations
