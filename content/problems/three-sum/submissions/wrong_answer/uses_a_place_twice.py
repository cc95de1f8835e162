# Wrong: looks the third amount up among all, so one place can be used twice or three times.
class Solution:
    def three_sum(self, nums: list[int]) -> list[list[int]]:
        present = set(nums)
        triples = set()
        for i, first in enumerate(nums):
            for second in nums[:i]:
                if -first - second in present:
                    triples.add(tuple(sorted((first, second, -first - second))))
        return [list(triple) for triple in triples]
