# Wrong: puts the largest partition on the emptier disk, again and again.
class Solution:
    def can_partition(self, nums: list[int]) -> bool:
        left = right = 0
        for num in sorted(nums, reverse=True):
            if left <= right:
                left += num
            else:
                right += num
        return left == right
