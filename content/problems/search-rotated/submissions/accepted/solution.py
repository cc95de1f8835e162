class Solution:
    def positions(self, ring: list[int], targets: list[int]) -> list[int]:
        start = oldest(ring)
        return [position(target, ring, start) for target in targets]


def oldest(ring: list[int]) -> int:
    """The first position whose number is not larger than the last number."""
    low, high = 0, len(ring)
    while low < high:
        mid = (low + high) // 2
        if ring[mid] > ring[-1]:
            low = mid + 1
        else:
            high = mid
    return low


def position(target: int, ring: list[int], start: int) -> int:
    # The numbers from the start on ascend, and those in front of it do.
    low, high = (start, len(ring)) if target <= ring[-1] else (0, start)
    while low < high:
        mid = (low + high) // 2
        if ring[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low if low < len(ring) and ring[low] == target else -1
