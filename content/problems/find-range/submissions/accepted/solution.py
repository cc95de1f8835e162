class Solution:
    def ranges(self, sorted: list[int], targets: list[int]) -> list[list[int]]:
        answer = []
        for target in targets:
            first = start(sorted, target)
            last = start(sorted, target + 1) - 1
            answer.append([first, last] if first <= last else [-1, -1])
        return answer


def start(numbers: list[int], x: int) -> int:
    """The first position whose number is at least x; behind the end if there is none."""
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < x:
            low = mid + 1
        else:
            high = mid
    return low
