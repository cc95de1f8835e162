# Wrong: computes in doubles, which have 53 bits.
class Solution:
    def square_roots(self, values: list[int]) -> list[int]:
        return [int(value**0.5) for value in values]
