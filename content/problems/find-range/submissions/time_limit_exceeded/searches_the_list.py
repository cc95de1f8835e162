# Too slow: looks through the list for each target: n · m steps.
class Solution:
    def ranges(self, sorted: list[int], targets: list[int]) -> list[list[int]]:
        answer = []
        for target in targets:
            count = sorted.count(target)
            first = sorted.index(target) if count else 0
            answer.append([first, first + count - 1] if count else [-1, -1])
        return answer
