# Wrong: answers the k-th smallest.
class Solution:
    def kth_largest(self, nums: list[int], k: int) -> int:
        return sorted(nums)[k - 1]
