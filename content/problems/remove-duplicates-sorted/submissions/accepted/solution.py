class Solution:
    def remove_duplicates(self, nums: list[int]) -> int:
        write = 0
        for num in nums:
            if write == 0 or num != nums[write - 1]:
                nums[write] = num
                write += 1
        return write
