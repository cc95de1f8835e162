# Fails: takes the first number without asking whether there is one.
class Solution:
    def remove_duplicates(self, nums: list[int]) -> int:
        last = nums[0]
        write = 1
        for num in nums:
            if num != last:
                nums[write] = last = num
                write += 1
        return write
