// Wrong: seats as many as possible in each row, given the row in front, and never fewer for the
// sake
// of the rows behind.
class Solution {
    int mostStudents(String[] seats) {
        int columns = seats[0].length();
        int front = 0;
        int total = 0;
        for (String row : seats) {
            int fullest = 0;
            for (int taken = 0; taken < 1 << columns; taken++) {
                boolean fits = (taken & (taken >> 1)) == 0;
                fits &= (taken & (front << 1 | front >> 1)) == 0;
                for (int column = 0; column < columns; column++) {
                    fits &= row.charAt(column) == '.' || (taken & (1 << column)) == 0;
                }
                if (fits && Integer.bitCount(taken) > Integer.bitCount(fullest)) {
                    fullest = taken;
                }
            }
            total += Integer.bitCount(fullest);
            front = fullest;
        }
        return total;
    }
}
