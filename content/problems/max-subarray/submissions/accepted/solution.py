class Solution:
    def max_subarray(self, nums: list[int]) -> int:
        best = ending = nums[0]  # ending: the best total of a time that ends here
        for num in nums[1:]:
            ending = max(num, ending + num)
            best = max(best, ending)
        return best
