# Too slow: counts through all requests that ever came: n steps for each call.
class RecentRequests:
    def __init__(self, window: int) -> None:
        self.window = window
        self.times: list[int] = []

    def ping(self, time: int) -> int:
        self.times.append(time)
        return sum(time - t < self.window for t in self.times)
