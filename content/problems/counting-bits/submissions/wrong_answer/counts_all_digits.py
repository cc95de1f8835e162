# Wrong: answers how many binary digits a number has instead of how many of them are set.
class Solution:
    def count_bits(self, n: int) -> list[int]:
        return [i.bit_length() for i in range(n + 1)]
