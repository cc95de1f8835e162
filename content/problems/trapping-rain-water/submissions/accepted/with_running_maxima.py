from itertools import accumulate


class Solution:
    def trapped_water(self, heights: list[int]) -> int:
        from_left = accumulate(heights, max)
        from_right = reversed(list(accumulate(reversed(heights), max)))
        return sum(map(min, from_left, from_right)) - sum(heights)
