from collections import OrderedDict


# Wrong: stores times as keys, so requests of the same millisecond count once.
class RecentRequests:
    def __init__(self, window: int) -> None:
        self.window = window
        self.times: OrderedDict[int, None] = OrderedDict()

    def ping(self, time: int) -> int:
        self.times[time] = None
        while time - next(iter(self.times)) >= self.window:
            self.times.popitem(last=False)
        return len(self.times)
