# Wrong: does not notice that equal amounts lead to equal combinations, which are then listed several times.
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
                extend(i + 1, left - amounts[i], [*chosen, amounts[i]])

        extend(0, target, [])
        return combinations
