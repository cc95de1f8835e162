from itertools import combinations


# Too slow: looks at all triples: n³ steps.
class Solution:
    def three_sum(self, nums: list[int]) -> list[list[int]]:
        zero_sums = {triple for triple in combinations(sorted(nums), 3) if sum(triple) == 0}
        return [list(triple) for triple in zero_sums]
