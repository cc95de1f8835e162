# Wrong: bin writes a negative number as a minus and its absolute value, which has other bits.
class Solution:
    def hamming_distance(self, first: list[int], second: list[int]) -> int:
        return sum(bin(a ^ b).count("1") for a, b in zip(first, second))
