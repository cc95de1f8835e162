# Wrong: doubles the table until it is long enough and does not cut it off after n.
class Solution:
    def count_bits(self, n: int) -> list[int]:
        counts = [0]
        while len(counts) <= n:
            counts += [count + 1 for count in counts]
        return counts
