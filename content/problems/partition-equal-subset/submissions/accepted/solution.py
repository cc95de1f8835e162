class Solution:
    def can_partition(self, nums: list[int]) -> bool:
        half, rest = divmod(sum(nums), 2)
        if rest:
            return False
        reachable = 1  # bit s is set if some of the numbers add up to s
        for num in nums:
            reachable |= reachable << num
        return reachable >> half & 1 == 1
