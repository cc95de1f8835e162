# Wrong: peek looks at the outgoing stack only, so a queue whose values have not been moved yet seems empty.
class StackQueue:
    def __init__(self):
        self.incoming: list[int] = []
        self.outgoing: list[int] = []

    def enqueue(self, value: int) -> None:
        self.incoming.append(value)

    def dequeue(self) -> int:
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        return self.outgoing.pop() if self.outgoing else -1

    def peek(self) -> int:
        return self.outgoing[-1] if self.outgoing else -1

    def size(self) -> int:
        return len(self.incoming) + len(self.outgoing)
