# Too slow: takes each number from the front of a list, which shifts all others: n² steps.
class Solution:
    def merge(self, first: list[int], count: int, second: list[int]) -> None:
        left = first[:count]
        for place in range(len(first)):
            if left and (not second or left[0] <= second[0]):
                first[place] = left[0]
                left = left[1:]
            else:
                first[place] = second[0]
                second = second[1:]
