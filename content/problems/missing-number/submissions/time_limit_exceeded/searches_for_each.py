# Too slow: searches the whole list for each of 0 to n: n² steps.
class Solution:
    def missing_number(self, nums: list[int]) -> int:
        number = 0
        while number in nums:
            number += 1
        return number
