# Wrong: also lets a deployment take three stages.
class Solution:
    def count_ways(self, stages: int) -> int:
        third, second, ways = 0, 0, 1
        for _ in range(stages):
            third, second, ways = second, ways, (third + second + ways) % 1_000_000_007
        return ways
