# Wrong: forbids the seat diagonally in front on one side only.
class Solution:
    def most_students(self, seats: list[str]) -> int:
        seatings = [taken for taken in range(1 << len(seats[0])) if not taken & taken >> 1]
        best = dict.fromkeys(seatings, 0)
        for row in seats:
            broken = int(row.replace("#", "1").replace(".", "0"), 2)
            best = {
                taken: taken.bit_count()
                + max(students for front, students in best.items() if not front & taken << 1)
                for taken in seatings
                if not taken & broken
            }
        return max(best.values())
