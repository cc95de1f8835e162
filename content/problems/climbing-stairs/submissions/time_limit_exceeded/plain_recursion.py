# Too slow: counts the ways below each stage again and again: exponential.
class Solution:
    def count_ways(self, stages: int) -> int:
        if stages <= 1:
            return 1
        return (self.count_ways(stages - 1) + self.count_ways(stages - 2)) % 1_000_000_007
