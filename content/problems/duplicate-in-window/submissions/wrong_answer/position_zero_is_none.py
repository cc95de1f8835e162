# Wrong: takes position 0 for "not seen", because 0 counts as false.
class Solution:
    def first_repeat(self, ids: list[int], k: int) -> int:
        last_positions: dict[int, int] = {}
        for position, request in enumerate(ids):
            last = last_positions.get(request)
            if last and position - last <= k:
                return position
            last_positions[request] = position
        return -1
