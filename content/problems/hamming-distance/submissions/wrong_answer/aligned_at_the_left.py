WORD = (1 << 64) - 1


# Wrong: compares binary digits from the left, without padding the shorter number.
class Solution:
    def hamming_distance(self, first: list[int], second: list[int]) -> int:
        return sum(
            digit != other
            for a, b in zip(first, second)
            for digit, other in zip(f"{a & WORD:b}", f"{b & WORD:b}")
        )
