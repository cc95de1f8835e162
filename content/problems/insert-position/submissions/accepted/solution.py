class Solution:
    def insert_positions(self, sorted: list[int], targets: list[int]) -> list[int]:
        return [insert_position(sorted, target) for target in targets]


def insert_position(numbers: list[int], target: int) -> int:
    """All numbers left of low are smaller than the target; none from high on is."""
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low
