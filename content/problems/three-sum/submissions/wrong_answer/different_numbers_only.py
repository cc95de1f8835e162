# Wrong: drops repeated amounts first, so no triple can hold an amount twice.
class Solution:
    def three_sum(self, nums: list[int]) -> list[list[int]]:
        different = sorted(set(nums))
        present = set(different)
        triples = []
        for i, first in enumerate(different):
            for second in different[i + 1 :]:
                third = -first - second
                if third > second and third in present:
                    triples.append([first, second, third])
        return triples
