import math


# Wrong: the logarithm of a number close to a large power is rounded to a whole one.
class Solution:
    def is_power_of_two(self, n: int) -> bool:
        return n > 0 and math.log2(n).is_integer()
