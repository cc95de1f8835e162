class Solution:
    def best_total(self, values: list[int]) -> int:
        before = best = 0  # of all slots so far but the last, and of all
        for value in values:
            before, best = best, max(best, before + value)
        return best
