class Solution:
    def tower_moves(self, crates: int, source: int, target: int) -> list[list[int]]:
        moves: list[list[int]] = []

        def move(crates: int, source: int, target: int) -> None:
            if crates == 0:
                return
            third = 6 - source - target
            move(crates - 1, source, third)
            moves.append([source, target])
            move(crates - 1, third, target)

        move(crates, source, target)
        return moves
