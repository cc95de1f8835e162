class Solution:
    def compact_slots(self, slots: list[int]) -> None:
        write = 0
        for read, record in enumerate(slots):
            if record != 0:
                # All between write and read is free, so this moves a 0 backwards.
                slots[write], slots[read] = slots[read], slots[write]
                write += 1
