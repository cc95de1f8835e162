class MinStack:
    def __init__(self) -> None:
        self._values: list[int] = []
        self._minimums: list[int] = []  # at each place the minimum of the values up to it

    def push(self, value: int) -> None:
        self._minimums.append(min(value, self._minimums[-1]) if self._minimums else value)
        self._values.append(value)

    def pop(self) -> None:
        self._values.pop()
        self._minimums.pop()

    def top(self) -> int:
        return self._values[-1]

    def minimum(self) -> int:
        return self._minimums[-1]
