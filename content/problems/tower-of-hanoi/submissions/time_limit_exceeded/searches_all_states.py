from collections import deque

State = tuple[int, ...]


# Too slow: searches through the 3^n ways in which the crates can stand.
class Solution:
    def tower_moves(self, crates: int, source: int, target: int) -> list[list[int]]:
        start, goal = (source,) * crates, (target,) * crates
        reached_by: dict[State, tuple[State, list[int]] | None] = {start: None}
        queue = deque([start])
        while goal not in reached_by:
            state = queue.popleft()
            top = [crates] * 4  # the lightest crate on each place
            for crate in reversed(range(crates)):
                top[state[crate]] = crate
            for place in range(1, 4):
                for other in range(1, 4):
                    crate = top[place]
                    if crate < top[other]:
                        following = state[:crate] + (other,) + state[crate + 1 :]
                        if following not in reached_by:
                            reached_by[following] = state, [place, other]
                            queue.append(following)
        moves = []
        while step := reached_by[goal]:
            goal, move = step
            moves.append(move)
        return moves[::-1]
