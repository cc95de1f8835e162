# Too slow: remembers nothing and plays the games again for every order of picks: n! steps.
class Solution:
    def first_wins(self, largest: int, total: int) -> bool:
        def wins(left: list[int], missing: int) -> bool:
            return any(
                pick >= missing or not wins(left[:i] + left[i + 1 :], missing - pick)
                for i, pick in enumerate(left)
            )

        return largest * (largest + 1) // 2 >= total and wins(list(range(1, largest + 1)), total)
