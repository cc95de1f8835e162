class StackQueue:
    def __init__(self) -> None:
        # The queue from front to end: outgoing from its top, then incoming from its bottom.
        self._incoming: list[int] = []
        self._outgoing: list[int] = []

    def enqueue(self, value: int) -> None:
        self._incoming.append(value)

    def dequeue(self) -> int:
        self._refill()
        return self._outgoing.pop() if self._outgoing else -1

    def peek(self) -> int:
        self._refill()
        return self._outgoing[-1] if self._outgoing else -1

    def size(self) -> int:
        return len(self._incoming) + len(self._outgoing)

    def _refill(self) -> None:
        if not self._outgoing:
            while self._incoming:
                self._outgoing.append(self._incoming.pop())
