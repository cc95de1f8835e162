class Solution:
    def first_repeat(self, ids: list[int], k: int) -> int:
        last_positions: dict[int, int] = {}
        for position, request in enumerate(ids):
            if request in last_positions and position - last_positions[request] <= k:
                return position
            last_positions[request] = position
        return -1
