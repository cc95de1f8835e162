# Too slow: takes the smallest square out of a list, one after the other: n² steps.
class Solution:
    def sorted_squares(self, nums: list[int]) -> list[int]:
        left = [num * num for num in nums]
        squares = []
        while left:
            smallest = min(left)
            left.remove(smallest)
            squares.append(smallest)
        return squares
