from collections import deque


# Wrong: lets at most one request leave with each ping.
class RecentRequests:
    def __init__(self, window: int) -> None:
        self.window = window
        self.times: deque[int] = deque()

    def ping(self, time: int) -> int:
        self.times.append(time)
        if time - self.times[0] >= self.window:
            self.times.popleft()
        return len(self.times)
