# Wrong: the formula for numbers that may be picked again and again.
class Solution:
    def first_wins(self, largest: int, total: int) -> bool:
        return largest * (largest + 1) // 2 >= total and total % (largest + 1) != 0
