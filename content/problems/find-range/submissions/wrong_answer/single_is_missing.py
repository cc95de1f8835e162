from bisect import bisect_left, bisect_right


# Wrong: takes a range of a single number for an empty one.
class Solution:
    def ranges(self, sorted: list[int], targets: list[int]) -> list[list[int]]:
        answer = []
        for target in targets:
            first, last = bisect_left(sorted, target), bisect_right(sorted, target) - 1
            answer.append([first, last] if first < last else [-1, -1])
        return answer
