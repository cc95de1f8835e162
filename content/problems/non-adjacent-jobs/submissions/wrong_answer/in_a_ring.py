# Wrong: treats the first and the last slot as neighbours.
class Solution:
    def best_total(self, values: list[int]) -> int:
        def line(values: list[int]) -> int:
            before = best = 0
            for value in values:
                before, best = best, max(best, before + value)
            return best

        if len(values) == 1:
            return values[0]
        return max(line(values[1:]), line(values[:-1]))
