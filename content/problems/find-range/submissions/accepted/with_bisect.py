from bisect import bisect_left, bisect_right


class Solution:
    def ranges(self, sorted: list[int], targets: list[int]) -> list[list[int]]:
        answer = []
        for target in targets:
            first = bisect_left(sorted, target)
            behind = bisect_right(sorted, target, lo=first)
            answer.append([first, behind - 1] if first < behind else [-1, -1])
        return answer
