# Too slow: searches the whole stack when the minimum leaves: n steps for each pop if values fall.
class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.smallest = 0

    def push(self, value: int) -> None:
        self.smallest = min(value, self.smallest) if self.values else value
        self.values.append(value)

    def pop(self) -> None:
        if self.values.pop() == self.smallest and self.values:
            self.smallest = min(self.values)

    def top(self) -> int:
        return self.values[-1]

    def minimum(self) -> int:
        return self.smallest
