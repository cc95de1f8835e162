# Wrong: stores the list it works on instead of a copy, so all entries of the answer are the same list, empty in the end.
class Solution:
    def subsets(self, nums: list[int]) -> list[list[int]]:
        subsets: list[list[int]] = []
        chosen: list[int] = []

        def choose(start: int) -> None:
            subsets.append(chosen)
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                choose(i + 1)
                chosen.pop()

        choose(0)
        return subsets
