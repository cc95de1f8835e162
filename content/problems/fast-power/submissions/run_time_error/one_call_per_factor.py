# Fails: one call inside the other for each factor, far too deep for large exponents.
class Solution:
    def modular_powers(self, queries: list[list[int]]) -> list[int]:
        return [self.power(*query) for query in queries]

    def power(self, base: int, exponent: int, modulus: int) -> int:
        if exponent == 0:
            return 1 % modulus
        return base * self.power(base, exponent - 1, modulus) % modulus
