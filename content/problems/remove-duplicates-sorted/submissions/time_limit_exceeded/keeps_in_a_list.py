# Too slow: searches all kept numbers for each number read: n² steps.
class Solution:
    def remove_duplicates(self, nums: list[int]) -> int:
        kept: list[int] = []
        for num in nums:
            if num not in kept:
                kept.append(num)
        nums[: len(kept)] = kept
        return len(kept)
