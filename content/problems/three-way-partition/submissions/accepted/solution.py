class Solution:
    def partition(self, nums: list[int], pivot: int) -> None:
        smaller = 0  # in front of it: smaller than the pivot
        next_ = 0  # from smaller up to here: equal to the pivot
        larger = len(nums)  # from it on: larger than the pivot
        while next_ < larger:
            num = nums[next_]
            if num < pivot:
                nums[smaller], nums[next_] = num, nums[smaller]
                smaller += 1
                next_ += 1
            elif num > pivot:
                larger -= 1
                nums[next_], nums[larger] = nums[larger], num  # brings one that was not looked at yet
            else:
                next_ += 1
