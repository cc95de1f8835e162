MODULUS = 1_000_000_007


class Solution:
    def count_ways(self, stages: int) -> int:
        before, ways = 0, 1  # to the stage before and to this one, beginning at the start
        for _ in range(stages):
            before, ways = ways, (before + ways) % MODULUS
        return ways
