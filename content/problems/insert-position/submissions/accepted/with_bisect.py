from bisect import bisect_left


class Solution:
    def insert_positions(self, sorted: list[int], targets: list[int]) -> list[int]:
        return [bisect_left(sorted, target) for target in targets]
