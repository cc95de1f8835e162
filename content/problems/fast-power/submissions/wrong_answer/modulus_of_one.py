# Wrong: begins with 1 and never reduces it if the exponent is 0, which is wrong for the modulus 1.
class Solution:
    def modular_powers(self, queries: list[list[int]]) -> list[int]:
        answer = []
        for base, exponent, modulus in queries:
            result = 1
            square = base % modulus
            while exponent:
                if exponent & 1:
                    result = result * square % modulus
                square = square * square % modulus
                exponent >>= 1
            answer.append(result)
        return answer
