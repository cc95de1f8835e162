# Wrong: stops when one key has not been looked at yet.
class Solution:
    def partition(self, nums: list[int], pivot: int) -> None:
        smaller = current = 0
        larger = len(nums) - 1
        while current < larger:
            if nums[current] < pivot:
                nums[smaller], nums[current] = nums[current], nums[smaller]
                smaller += 1
                current += 1
            elif nums[current] > pivot:
                nums[larger], nums[current] = nums[current], nums[larger]
                larger -= 1
            else:
                current += 1
