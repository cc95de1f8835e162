# Wrong: lets the lower one of the first and the last slot decide, as if nothing lower lay between them.
class Solution:
    def largest_rectangle(self, free: list[int]) -> int:
        largest = 0
        first, last = 0, len(free) - 1
        while first <= last:
            largest = max(largest, min(free[first], free[last]) * (last - first + 1))
            if free[first] < free[last]:
                first += 1
            else:
                last -= 1
        return largest
