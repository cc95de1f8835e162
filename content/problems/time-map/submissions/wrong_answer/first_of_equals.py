from bisect import bisect_right


# Wrong: of two values with the same timestamp it keeps the first.
class TimeMap:
    def __init__(self) -> None:
        self.timestamps: dict[str, list[int]] = {}
        self.values: dict[tuple[str, int], str] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.timestamps.setdefault(key, []).append(timestamp)
        self.values.setdefault((key, timestamp), value)

    def get(self, key: str, timestamp: int) -> str:
        timestamps = self.timestamps.get(key, [])
        later = bisect_right(timestamps, timestamp)
        return self.values[key, timestamps[later - 1]] if later else ""
