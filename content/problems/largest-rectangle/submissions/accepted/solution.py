class Solution:
    def largest_rectangle(self, free: list[int]) -> int:
        largest = 0
        open_slots: list[int] = []  # those without a right border yet; they rise
        for slot, cores in enumerate([*free, 0]):  # the 0 is a border for all
            while open_slots and free[open_slots[-1]] >= cores:
                height = free[open_slots.pop()]
                left = open_slots[-1] if open_slots else -1
                largest = max(largest, height * (slot - left - 1))
            open_slots.append(slot)
        return largest
