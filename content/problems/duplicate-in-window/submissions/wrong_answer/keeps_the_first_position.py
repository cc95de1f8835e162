# Wrong: compares with the first position of an id and never replaces it, so a later repetition in time is missed.
class Solution:
    def first_repeat(self, ids: list[int], k: int) -> int:
        positions: dict[int, int] = {}
        for position, request in enumerate(ids):
            first = positions.setdefault(request, position)
            if first != position and position - first <= k:
                return position
        return -1
