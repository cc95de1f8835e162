# Too slow: decides on one seat after the other and remembers nothing: exponential in the seats.
class Solution:
    def most_students(self, seats: list[str]) -> int:
        columns = len(seats[0])
        taken: set[tuple[int, int]] = set()

        def most(seat: int) -> int:
            if seat == len(seats) * columns:
                return 0
            row, column = divmod(seat, columns)
            best = most(seat + 1)
            seen = {(row, column - 1), (row - 1, column - 1), (row - 1, column + 1)}
            if seats[row][column] == "." and not seen & taken:
                taken.add((row, column))
                best = max(best, 1 + most(seat + 1))
                taken.remove((row, column))
            return best

        return most(0)
