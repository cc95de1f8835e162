# Wrong: looks at neighbours in the row only and forgets the seats diagonally in front.
class Solution:
    def most_students(self, seats: list[str]) -> int:
        return sum((len(part) + 1) // 2 for row in seats for part in row.split("#"))
