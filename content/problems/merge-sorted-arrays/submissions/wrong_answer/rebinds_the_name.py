# Wrong: makes the name first mean a new list; the caller's list stays as it was.
class Solution:
    def merge(self, first: list[int], count: int, second: list[int]) -> None:
        first = sorted(first[:count] + second)
