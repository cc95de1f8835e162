# Too slow: searches, removes and appends one free slot after the other: n² steps.
class Solution:
    def compact_slots(self, slots: list[int]) -> None:
        for _ in range(slots.count(0)):
            slots.remove(0)
            slots.append(0)
