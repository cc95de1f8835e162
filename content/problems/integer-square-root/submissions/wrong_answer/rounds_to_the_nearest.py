from math import sqrt


# Wrong: rounds to the nearest integer instead of down.
class Solution:
    def square_roots(self, values: list[int]) -> list[int]:
        return [round(sqrt(value)) for value in values]
