# Wrong: writes the smaller number to the front and overwrites what is still to be read.
class Solution:
    def merge(self, first: list[int], count: int, second: list[int]) -> None:
        i = j = 0
        for place in range(len(first)):
            if j == len(second) or (i < count and first[i] <= second[j]):
                first[place] = first[i]
                i += 1
            else:
                first[place] = second[j]
                j += 1
