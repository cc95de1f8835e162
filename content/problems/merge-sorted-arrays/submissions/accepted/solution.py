class Solution:
    def merge(self, first: list[int], count: int, second: list[int]) -> None:
        i, j = count, len(second)  # how many of each are left
        while j > 0:
            if i > 0 and first[i - 1] > second[j - 1]:
                i -= 1
                first[i + j] = first[i]
            else:
                j -= 1
                first[i + j] = second[j]
