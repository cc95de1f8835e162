# Too slow: tries every odd divisor, up to n/2 of them.
class Solution:
    def is_power_of_two(self, n: int) -> bool:
        return n > 0 and all(n % divisor for divisor in range(3, n + 1, 2))
