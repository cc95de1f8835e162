# Wrong: after the last minute goes on with the first, so readings of the past end a wait.
class Solution:
    def next_warmer(self, readings: list[int]) -> list[int]:
        n = len(readings)
        waits = [0] * n
        waiting: list[int] = []
        for minute in range(2 * n):
            while waiting and readings[waiting[-1]] < readings[minute % n]:
                colder = waiting.pop()
                waits[colder] = minute - colder
            if minute < n:
                waiting.append(minute)
        return waits
