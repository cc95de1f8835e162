# Too slow: takes the largest out k times: n · k steps.
class Solution:
    def kth_largest(self, nums: list[int], k: int) -> int:
        for _ in range(k - 1):
            nums.remove(max(nums))
        return max(nums)
