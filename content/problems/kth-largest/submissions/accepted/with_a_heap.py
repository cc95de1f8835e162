from heapq import heapify, heapreplace


class Solution:
    def kth_largest(self, nums: list[int], k: int) -> int:
        largest = nums[:k]
        heapify(largest)
        for num in nums[k:]:
            if num > largest[0]:
                heapreplace(largest, num)
        return largest[0]
