from bisect import bisect_right


# Wrong: before the first value the index is -1, which in Python is the last one.
class TimeMap:
    def __init__(self) -> None:
        self.timestamps: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.timestamps.setdefault(key, []).append(timestamp)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self.values:
            return ""
        return self.values[key][bisect_right(self.timestamps[key], timestamp) - 1]
