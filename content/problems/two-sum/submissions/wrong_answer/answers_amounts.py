# Wrong: answers the two amounts instead of their lines.
class Solution:
    def two_sum(self, nums: list[int], target: int) -> list[int]:
        seen: set[int] = set()
        for amount in nums:
            if target - amount in seen:
                return [target - amount, amount]
            seen.add(amount)
        return []
