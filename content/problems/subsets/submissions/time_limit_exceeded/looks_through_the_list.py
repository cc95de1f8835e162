# Too slow: adds every missing number to every combination and looks through the whole list to see whether the result is
# new: n · 4ⁿ steps.
class Solution:
    def subsets(self, nums: list[int]) -> list[list[int]]:
        subsets: list[list[int]] = [[]]
        for subset in subsets:
            for added in nums:
                if added not in subset:
                    longer = [num for num in nums if num in subset or num == added]
                    if longer not in subsets:
                        subsets.append(longer)
        return subsets
