# Too slow: compares the list with its sorted distinct numbers as two sequences: n² steps.
class Solution:
    def longest_increasing(self, nums: list[int]) -> int:
        ordered = sorted(set(nums))
        row = [0] * (len(ordered) + 1)
        for num in nums:
            diagonal = 0
            for j, other in enumerate(ordered, 1):
                above = row[j]
                row[j] = diagonal + 1 if num == other else max(above, row[j - 1])
                diagonal = above
        return row[-1]
