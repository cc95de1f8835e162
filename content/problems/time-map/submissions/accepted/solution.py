from bisect import bisect_right
from collections import defaultdict


class TimeMap:
    def __init__(self) -> None:
        self._timestamps: dict[str, list[int]] = defaultdict(list)  # ascending
        self._values: dict[str, list[str]] = defaultdict(list)  # in the same places

    def set(self, key: str, value: str, timestamp: int) -> None:
        self._timestamps[key].append(timestamp)
        self._values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self._timestamps:
            return ""
        later = bisect_right(self._timestamps[key], timestamp)
        return self._values[key][later - 1] if later else ""
