class Solution:
    def most_students(self, seats: list[str]) -> int:
        # Seatings of a row, as bits, and for each the seatings that may be in front of it.
        seatings = [taken for taken in range(1 << len(seats[0])) if not taken & taken >> 1]
        in_front = {
            taken: [front for front in seatings if not front & (taken << 1 | taken >> 1)]
            for taken in seatings
        }
        best = dict.fromkeys(seatings, 0)  # by the seating of the last row
        for row in seats:
            broken = int(row.replace("#", "1").replace(".", "0"), 2)
            best = {
                taken: 0
                if taken & broken
                else taken.bit_count() + max([best[front] for front in in_front[taken]])
                for taken in seatings
            }
        return max(best.values())
