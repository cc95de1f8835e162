from itertools import accumulate


class RangeSums:
    def __init__(self, values: list[int]):
        # _before[i] is the total of the first i values
        self._before = list(accumulate(values, initial=0))

    def sum(self, first: int, last: int) -> int:
        return self._before[last + 1] - self._before[first]
