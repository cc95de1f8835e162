# Wrong: halves the exponent by a division of floats, which are not exact above 2^53.
class Solution:
    def modular_powers(self, queries: list[list[int]]) -> list[int]:
        answer = []
        for base, exponent, modulus in queries:
            result = 1 % modulus
            square = base % modulus
            while exponent > 0:
                if exponent % 2 == 1:
                    result = result * square % modulus
                square = square * square % modulus
                exponent = int(exponent / 2)
            answer.append(result)
        return answer
