class Solution:
    def count_bits(self, n: int) -> list[int]:
        counts = [0] * (n + 1)
        for i in range(1, n + 1):
            counts[i] = counts[i >> 1] + (i & 1)  # all bits but the last, and the last
        return counts
