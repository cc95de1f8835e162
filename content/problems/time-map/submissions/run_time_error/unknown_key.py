from bisect import bisect_right


# Fails: takes it for granted that the key was set before.
class TimeMap:
    def __init__(self) -> None:
        self.timestamps: dict[str, list[int]] = {}
        self.values: dict[str, list[str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.timestamps.setdefault(key, []).append(timestamp)
        self.values.setdefault(key, []).append(value)

    def get(self, key: str, timestamp: int) -> str:
        later = bisect_right(self.timestamps[key], timestamp)
        return self.values[key][later - 1] if later else ""
