class Solution:
    def modular_powers(self, queries: list[list[int]]) -> list[int]:
        return [
            self.power(base % modulus, exponent, modulus) for base, exponent, modulus in queries
        ]

    def power(self, base: int, exponent: int, modulus: int) -> int:
        """What the built-in pow(base, exponent, modulus) does as well."""
        result = 1 % modulus
        square = base  # base to the power of 1, 2, 4, 8, …
        while exponent:
            if exponent & 1:
                result = result * square % modulus
            square = square * square % modulus
            exponent >>= 1
        return result
