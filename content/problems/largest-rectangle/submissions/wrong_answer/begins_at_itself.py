# Wrong: lets a reservation begin at its lowest slot, although higher ones lie to the left of it.
class Solution:
    def largest_rectangle(self, free: list[int]) -> int:
        largest = 0
        open_slots: list[int] = []
        for slot, cores in enumerate([*free, 0]):
            while open_slots and free[open_slots[-1]] >= cores:
                lowest = open_slots.pop()
                largest = max(largest, free[lowest] * (slot - lowest))
            open_slots.append(slot)
        return largest
