# Wrong: lists equal squares once.
class Solution:
    def sorted_squares(self, nums: list[int]) -> list[int]:
        return sorted({num * num for num in nums})
