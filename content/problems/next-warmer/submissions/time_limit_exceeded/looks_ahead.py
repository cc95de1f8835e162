# Too slow: looks ahead from each minute: n² steps if readings fall.
class Solution:
    def next_warmer(self, readings: list[int]) -> list[int]:
        n = len(readings)
        return [
            next((later - minute for later in range(minute + 1, n) if readings[later] > readings[minute]), 0)
            for minute in range(n)
        ]
