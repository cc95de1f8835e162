# Too slow: the shift rounds down, so a negative number ends at -1 and the loop never does.
class Solution:
    def bit_count(self, n: int) -> int:
        count = 0
        while n:
            count += n & 1
            n >>= 1
        return count
