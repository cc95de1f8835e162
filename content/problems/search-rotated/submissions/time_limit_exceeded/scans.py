# Too slow: scans the whole ring for each target: n · m steps.
class Solution:
    def positions(self, ring: list[int], targets: list[int]) -> list[int]:
        return [ring.index(target) if target in ring else -1 for target in targets]
