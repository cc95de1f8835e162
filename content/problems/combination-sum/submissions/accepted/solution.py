class Solution:
    def combination_sum(self, amounts: list[int], target: int) -> list[list[int]]:
        amounts = sorted(amounts)
        combinations: list[list[int]] = []
        chosen: list[int] = []

        def extend(start: int, left: int) -> None:
            if left == 0:
                combinations.append(chosen.copy())
                return
            previous = 0
            for i in range(start, len(amounts)):
                amount = amounts[i]
                if amount > left:
                    break
                if amount != previous:  # otherwise it was tried in this place
                    chosen.append(amount)
                    extend(i + 1, left - amount)
                    chosen.pop()
                    previous = amount

        extend(0, target)
        return combinations
