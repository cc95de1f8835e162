# Wrong: uses the pattern of odd numbers of crates for even ones too; these end on the third place.
class Solution:
    def tower_moves(self, crates: int, source: int, target: int) -> list[list[int]]:
        places = [source, 6 - source - target, target]
        return [
            [places[(i & (i - 1)) % 3], places[((i | (i - 1)) + 1) % 3]]
            for i in range(1, 1 << crates)
        ]
