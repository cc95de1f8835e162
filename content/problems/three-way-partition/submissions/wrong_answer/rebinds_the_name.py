# Wrong: makes the name nums mean a new list; the caller's list stays as it was.
class Solution:
    def partition(self, nums: list[int], pivot: int) -> None:
        smaller = [num for num in nums if num < pivot]
        larger = [num for num in nums if num > pivot]
        nums = smaller + [pivot] * (len(nums) - len(smaller) - len(larger)) + larger
