# Too slow: gives up only where the remaining partitions are too small together: still exponential.
class Solution:
    def can_partition(self, nums: list[int]) -> bool:
        nums.sort(reverse=True)
        half, odd = divmod(sum(nums), 2)

        def fills(i: int, free: int, rest: int) -> bool:
            if free == 0:
                return True
            if free < 0 or rest < free:
                return False
            rest -= nums[i]
            return fills(i + 1, free - nums[i], rest) or fills(i + 1, free, rest)

        return not odd and fills(0, half, 2 * half)
