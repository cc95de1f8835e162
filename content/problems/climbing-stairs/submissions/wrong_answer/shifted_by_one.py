# Wrong: begins the Fibonacci numbers one place too early.
class Solution:
    def count_ways(self, stages: int) -> int:
        before, ways = 1, 0
        for _ in range(stages):
            before, ways = ways, (before + ways) % 1_000_000_007
        return ways
