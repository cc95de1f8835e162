# Wrong: brings the lighter crates to the target first, where the heaviest would then land on them.
class Solution:
    def tower_moves(self, crates: int, source: int, target: int) -> list[list[int]]:
        if crates == 0:
            return []
        third = 6 - source - target
        return (
            self.tower_moves(crates - 1, source, target)
            + [[source, target]]
            + self.tower_moves(crates - 1, third, target)
        )
