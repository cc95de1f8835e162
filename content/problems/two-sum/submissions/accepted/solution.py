class Solution:
    def two_sum(self, nums: list[int], target: int) -> list[int]:
        line_of: dict[int, int] = {}
        for line, amount in enumerate(nums):
            partner = line_of.get(target - amount)
            if partner is not None:
                return [partner, line]
            line_of[amount] = line  # after the lookup, so that a line never finds itself
        raise ValueError(f"no pair adds up to {target}")
