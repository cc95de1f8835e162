class Solution:
    def square_roots(self, values: list[int]) -> list[int]:
        return [square_root(value) for value in values]


def square_root(value: int) -> int:
    """Newton's iteration: falls from above until it reaches the root."""
    if value == 0:
        return 0
    root = 1 << (value.bit_length() + 1) // 2  # not below the root
    while True:
        better = (root + value // root) // 2
        if better >= root:
            return root
        root = better
