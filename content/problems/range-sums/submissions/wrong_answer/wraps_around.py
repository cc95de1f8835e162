from itertools import accumulate


# Wrong: from day 0 on it takes away the entry at -1, which is the last one in Python.
class RangeSums:
    def __init__(self, values: list[int]):
        self._totals = list(accumulate(values))

    def sum(self, first: int, last: int) -> int:
        return self._totals[last] - self._totals[first - 1]
