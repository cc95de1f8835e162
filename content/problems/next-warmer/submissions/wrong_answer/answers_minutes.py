# Wrong: answers the minute of the higher reading instead of the time until then.
class Solution:
    def next_warmer(self, readings: list[int]) -> list[int]:
        waits = [0] * len(readings)
        waiting: list[int] = []
        for minute, reading in enumerate(readings):
            while waiting and readings[waiting[-1]] < reading:
                waits[waiting.pop()] = minute
            waiting.append(minute)
        return waits
