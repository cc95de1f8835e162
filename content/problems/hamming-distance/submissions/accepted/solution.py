WORD = (1 << 64) - 1


class Solution:
    def hamming_distance(self, first: list[int], second: list[int]) -> int:
        # A negative int has endless leading ones; & WORD keeps the 64 that count.
        return sum(((a ^ b) & WORD).bit_count() for a, b in zip(first, second))
