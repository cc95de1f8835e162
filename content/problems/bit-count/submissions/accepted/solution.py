class Solution:
    def bit_count(self, n: int) -> int:
        rest = n & (1 << 64) - 1  # a negative int has endless leading ones
        count = 0
        while rest:
            rest &= rest - 1  # removes the lowest set bit
            count += 1
        return count
