# Wrong: uses the most valuable slot that is still possible, again and again.
class Solution:
    def best_total(self, values: list[int]) -> int:
        used: set[int] = set()
        for slot in sorted(range(len(values)), key=lambda slot: -values[slot]):
            if slot - 1 not in used and slot + 1 not in used:
                used.add(slot)
        return sum(values[slot] for slot in used)
