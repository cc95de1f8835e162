# Too slow: finds values in a dictionary, but the order of use is a list, and taking a key out of it costs c steps.
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.keys: list[int] = []

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.keys.remove(key)
        self.keys.append(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.keys.remove(key)
        elif len(self.values) == self.capacity:
            del self.values[self.keys.pop(0)]
        self.values[key] = value
        self.keys.append(key)
