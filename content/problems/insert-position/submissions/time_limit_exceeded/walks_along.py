# Too slow: walks along the array for each target: n·m steps.
class Solution:
    def insert_positions(self, sorted: list[int], targets: list[int]) -> list[int]:
        positions = []
        for target in targets:
            position = 0
            while position < len(sorted) and sorted[position] < target:
                position += 1
            positions.append(position)
        return positions
