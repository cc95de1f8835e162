# Too much memory: calls itself for each part, with the first number as the pivot; on sorted numbers every call keeps a copy of almost all of them.
class Solution:
    def kth_largest(self, nums: list[int], k: int) -> int:
        pivot, rest = nums[0], nums[1:]
        larger = [num for num in rest if num > pivot]
        if k <= len(larger):
            return self.kth_largest(larger, k)
        if k == len(larger) + 1:
            return pivot
        others = [num for num in rest if num <= pivot]
        return self.kth_largest(others, k - len(larger) - 1)
