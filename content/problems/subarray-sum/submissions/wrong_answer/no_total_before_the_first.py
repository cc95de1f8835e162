# Wrong: leaves out the total before the first number, so runs that begin there are missed.
class Solution:
    def count_subarrays(self, nums: list[int], k: int) -> int:
        totals: dict[int, int] = {}
        total = count = 0
        for num in nums:
            total += num
            count += totals.get(total - k, 0)
            totals[total] = totals.get(total, 0) + 1
        return count
