# Too slow: chooses the amounts of a combination in every order and drops what was found before: n! steps.
class Solution:
    def combination_sum(self, amounts: list[int], target: int) -> list[list[int]]:
        combinations: set[tuple[int, ...]] = set()

        def extend(rest: list[int], left: int, chosen: list[int]) -> None:
            if left == 0:
                combinations.add(tuple(sorted(chosen)))
            for i, amount in enumerate(rest):
                if amount <= left:
                    extend(rest[:i] + rest[i + 1 :], left - amount, [*chosen, amount])

        extend(amounts, target, [])
        return [list(combination) for combination in combinations]
