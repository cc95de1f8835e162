# Wrong: bin writes a negative number as a minus and its absolute value, which has other bits.
class Solution:
    def bit_count(self, n: int) -> int:
        return bin(n).count("1")
