# Wrong: takes the k largest values, wherever they are, instead of k consecutive ones.
class Solution:
    def max_window_sum(self, values: list[int], k: int) -> int:
        return sum(sorted(values, reverse=True)[:k])
