# Wrong: counts equal numbers once.
class Solution:
    def kth_largest(self, nums: list[int], k: int) -> int:
        different = sorted(set(nums), reverse=True)
        return different[min(k, len(different)) - 1]
