# Wrong: stores a minimum only if it is smaller than the last one, so of equal minimums the first that leaves takes all.
class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minimums: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        if not self.minimums or value < self.minimums[-1]:
            self.minimums.append(value)

    def pop(self) -> None:
        if self.values.pop() == self.minimums[-1]:
            self.minimums.pop()

    def top(self) -> int:
        return self.values[-1]

    def minimum(self) -> int:
        return self.minimums[-1] if self.minimums else self.values[-1]
