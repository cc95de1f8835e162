# Too slow: subtracts the odd numbers, whose sums are the squares: three billion steps for the largest values.
class Solution:
    def square_roots(self, values: list[int]) -> list[int]:
        roots = []
        for value in values:
            odd = 1
            while value >= odd:
                value -= odd
                odd += 2
            roots.append(odd // 2)
        return roots
