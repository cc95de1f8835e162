from bisect import bisect_right


# Wrong: goes behind the numbers that are equal to the target instead of in front of them.
class Solution:
    def insert_positions(self, sorted: list[int], targets: list[int]) -> list[int]:
        return [bisect_right(sorted, target) for target in targets]
