class Solution:
    def count_subarrays(self, nums: list[int], k: int) -> int:
        totals = {0: 1}  # how often each has occurred; 0 before the first number
        total = count = 0
        for num in nums:
            total += num
            count += totals.get(total - k, 0)
            totals[total] = totals.get(total, 0) + 1
        return count
