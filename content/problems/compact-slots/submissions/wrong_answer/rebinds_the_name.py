# Wrong: makes the name slots mean a new list; the caller's list stays as it was.
class Solution:
    def compact_slots(self, slots: list[int]) -> None:
        records = [record for record in slots if record != 0]
        slots = records + [0] * (len(slots) - len(records))
