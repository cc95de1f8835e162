// Too slow: tries every seating of every row and remembers nothing: exponential in the rows.
class Solution {
    int mostStudents(String[] seats) {
        return most(seats, 0, 0);
    }

    private static int most(String[] seats, int row, int front) {
        if (row == seats.length) {
            return 0;
        }
        int blocked = front << 1 | front >> 1;
        for (int column = 0; column < seats[row].length(); column++) {
            if (seats[row].charAt(column) == '#') {
                blocked |= 1 << column;
            }
        }
        int best = 0;
        for (int taken = 0; taken < 1 << seats[row].length(); taken++) {
            if ((taken & blocked) == 0 && (taken & (taken >> 1)) == 0) {
                best = Math.max(best, Integer.bitCount(taken) + most(seats, row + 1, taken));
            }
        }
        return best;
    }
}
