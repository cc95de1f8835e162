# Too slow: looks back at all earlier slots for the one used last: n² steps.
class Solution:
    def best_total(self, values: list[int]) -> int:
        ending: list[int] = []  # the best total whose last slot is this one
        for slot, value in enumerate(values):
            ending.append(value + max(ending[: max(0, slot - 1)], default=0))
        return max(ending)
