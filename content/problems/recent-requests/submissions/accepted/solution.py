from collections import deque


class RecentRequests:
    def __init__(self, window: int) -> None:
        self._window = window
        self._times: deque[int] = deque()  # those in the window, oldest first

    def ping(self, time: int) -> int:
        self._times.append(time)
        while time - self._times[0] >= self._window:
            self._times.popleft()
        return len(self._times)
