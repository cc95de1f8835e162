# Wrong: removes from the list it walks over, so the slot after each removed one is skipped.
class Solution:
    def compact_slots(self, slots: list[int]) -> None:
        size = len(slots)
        for i, record in enumerate(slots):
            if record == 0:
                del slots[i]
        slots.extend([0] * (size - len(slots)))
