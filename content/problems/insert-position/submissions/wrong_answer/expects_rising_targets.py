# Wrong: goes on from the last position, which is right only as long as the targets rise.
class Solution:
    def insert_positions(self, sorted: list[int], targets: list[int]) -> list[int]:
        positions = []
        position = 0
        for target in targets:
            while position < len(sorted) and sorted[position] < target:
                position += 1
            positions.append(position)
        return positions
