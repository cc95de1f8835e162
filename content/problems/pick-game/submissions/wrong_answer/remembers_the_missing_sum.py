# Wrong: remembers results by the missing sum alone, though other numbers may be left.
class Solution:
    def first_wins(self, largest: int, total: int) -> bool:
        if largest * (largest + 1) // 2 < total:
            return False
        known: dict[int, bool] = {}

        def wins(left: frozenset[int], missing: int) -> bool:
            if missing not in known:
                known[missing] = any(
                    pick >= missing or not wins(left - {pick}, missing - pick)
                    for pick in sorted(left)
                )
            return known[missing]

        return wins(frozenset(range(1, largest + 1)), total)
