# Too slow: searches the k ids before each one: n · k steps.
class Solution:
    def first_repeat(self, ids: list[int], k: int) -> int:
        for position, request in enumerate(ids):
            if request in ids[max(0, position - k) : position]:
                return position
        return -1
