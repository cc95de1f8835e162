# Wrong: takes the value 0 for none, because 0 counts as false.
class StackQueue:
    def __init__(self):
        self.incoming: list[int] = []
        self.outgoing: list[int] = []

    def enqueue(self, value: int) -> None:
        self.incoming.append(value)

    def dequeue(self) -> int:
        front = self.peek()
        if front != -1:
            self.outgoing.pop()
        return front

    def peek(self) -> int:
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        front = self.outgoing[-1] if self.outgoing else None
        return front or -1

    def size(self) -> int:
        return len(self.incoming) + len(self.outgoing)
