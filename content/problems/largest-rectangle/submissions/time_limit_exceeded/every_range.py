# Too slow: looks at every range of slots: n² steps.
class Solution:
    def largest_rectangle(self, free: list[int]) -> int:
        largest = 0
        for first in range(len(free)):
            lowest = free[first]
            for last in range(first, len(free)):
                lowest = min(lowest, free[last])
                largest = max(largest, lowest * (last - first + 1))
        return largest
