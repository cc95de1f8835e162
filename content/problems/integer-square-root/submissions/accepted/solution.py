class Solution:
    def square_roots(self, values: list[int]) -> list[int]:
        return [square_root(value) for value in values]


def square_root(value: int) -> int:
    low = 0  # its square is not greater than the value
    high = 1 << value.bit_length() // 2 + 1  # its square is
    while high - low > 1:
        mid = (low + high) // 2
        if mid * mid <= value:
            low = mid
        else:
            high = mid
    return low
