# Too slow: adds up the whole range for each question: n² steps.
class RangeSums:
    def __init__(self, values: list[int]):
        self._values = values

    def sum(self, first: int, last: int) -> int:
        return sum(self._values[first : last + 1])
