from bisect import bisect_left, bisect_right


# Wrong: answers the position behind the last one.
class Solution:
    def ranges(self, sorted: list[int], targets: list[int]) -> list[list[int]]:
        answer = []
        for target in targets:
            first, behind = bisect_left(sorted, target), bisect_right(sorted, target)
            answer.append([first, behind] if first < behind else [-1, -1])
        return answer
