# Wrong: remembers which totals have occurred, not how often.
class Solution:
    def count_subarrays(self, nums: list[int], k: int) -> int:
        totals = {0}
        total = count = 0
        for num in nums:
            total += num
            count += total - k in totals
            totals.add(total)
        return count
