# Wrong: sorts the sizes and looks for one place to cut the list in two.
class Solution:
    def can_partition(self, nums: list[int]) -> bool:
        total, left = sum(nums), 0
        for num in sorted(nums):
            left += num
            if 2 * left == total:
                return True
        return False
