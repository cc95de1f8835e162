# Wrong: with two numbers left, the middle is the first of them; asking "less than" it takes the wrong half for the
# ascending one.
class Solution:
    def positions(self, ring: list[int], targets: list[int]) -> list[int]:
        return [self.position(ring, target) for target in targets]

    def position(self, ring: list[int], target: int) -> int:
        low, high = 0, len(ring) - 1
        while low <= high:
            mid = (low + high) // 2
            if ring[mid] == target:
                return mid
            if ring[low] < ring[mid]:
                if ring[low] <= target < ring[mid]:
                    high = mid - 1
                else:
                    low = mid + 1
            elif ring[mid] < target <= ring[high]:
                low = mid + 1
            else:
                high = mid - 1
        return -1
