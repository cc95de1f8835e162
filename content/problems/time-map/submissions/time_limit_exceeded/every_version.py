# Too slow: picks the latest of all versions that are not too late, anew for each question: n² steps.
class TimeMap:
    def __init__(self) -> None:
        self.histories: dict[str, dict[int, str]] = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.histories.setdefault(key, {})[timestamp] = value

    def get(self, key: str, timestamp: int) -> str:
        history = self.histories.get(key, {})
        latest = max((set_at for set_at in history if set_at <= timestamp), default=0)
        return history.get(latest, "")
