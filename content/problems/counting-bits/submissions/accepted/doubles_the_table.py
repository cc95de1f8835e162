class Solution:
    def count_bits(self, n: int) -> list[int]:
        counts = [0]
        while len(counts) <= n:
            missing = n + 1 - len(counts)
            counts += [count + 1 for count in counts[:missing]]  # the same numbers, one bit more
        return counts
