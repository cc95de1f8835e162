# Wrong: keeps a single minimum that stays although its value has been taken off.
class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.smallest: int | None = None

    def push(self, value: int) -> None:
        self.values.append(value)
        if self.smallest is None or value < self.smallest:
            self.smallest = value

    def pop(self) -> None:
        self.values.pop()
        if not self.values:
            self.smallest = None

    def top(self) -> int:
        return self.values[-1]

    def minimum(self) -> int:
        return self.smallest
