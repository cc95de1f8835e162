# Too slow: copies the whole list for each entry that is added: n² steps.
class Solution:
    def count_bits(self, n: int) -> list[int]:
        counts = [0]
        for i in range(1, n + 1):
            counts = counts + [counts[i >> 1] + (i & 1)]
        return counts
