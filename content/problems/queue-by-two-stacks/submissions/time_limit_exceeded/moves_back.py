# Too slow: puts each new value under all others by moving them to the other stack and back: n steps for each call.
class StackQueue:
    def __init__(self):
        self.values: list[int] = []

    def enqueue(self, value: int) -> None:
        aside: list[int] = []
        while self.values:
            aside.append(self.values.pop())
        self.values.append(value)
        while aside:
            self.values.append(aside.pop())

    def dequeue(self) -> int:
        return self.values.pop() if self.values else -1

    def peek(self) -> int:
        return self.values[-1] if self.values else -1

    def size(self) -> int:
        return len(self.values)
