class Solution:
    def next_warmer(self, readings: list[int]) -> list[int]:
        waits = [0] * len(readings)
        waiting: list[int] = []  # minutes; their readings never rise
        for minute, reading in enumerate(readings):
            while waiting and readings[waiting[-1]] < reading:
                colder = waiting.pop()
                waits[colder] = minute - colder
            waiting.append(minute)
        return waits
