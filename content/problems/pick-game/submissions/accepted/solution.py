class Solution:
    def first_wins(self, largest: int, total: int) -> bool:
        if largest * (largest + 1) // 2 < total:
            return False  # nobody ever gets there
        picks = [(number, 1 << number) for number in range(1, largest + 1)]
        known: dict[int, bool] = {}  # by the set of picked numbers, which fixes what is missing

        def wins(picked: int, missing: int) -> bool:
            """Whether the player about to pick wins."""
            for pick, bit in picks:
                if picked & bit:
                    continue
                if pick >= missing:
                    break
                after = picked | bit
                if after not in known:
                    known[after] = wins(after, missing - pick)
                if not known[after]:
                    break
            else:
                return False
            return True

        return wins(0, total)
