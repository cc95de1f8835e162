# Too slow: inserts each smaller key at the front, which shifts all others: n² steps.
class Solution:
    def partition(self, nums: list[int], pivot: int) -> None:
        for i in range(len(nums)):
            if nums[i] == pivot:
                nums.insert(0, nums.pop(i))
        for i in range(len(nums)):
            if nums[i] < pivot:
                nums.insert(0, nums.pop(i))
