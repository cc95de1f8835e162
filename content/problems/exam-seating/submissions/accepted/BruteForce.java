/// Decides on one seat after the other, and looks at the students seated so far.
class Solution {
    int mostStudents(String[] seats) {
        char[][] hall = new char[seats.length][];
        for (int row = 0; row < hall.length; row++) {
            hall[row] = seats[row].toCharArray();
        }
        return most(hall, 0);
    }

    private static int most(char[][] hall, int seat) {
        int columns = hall[0].length;
        if (seat == hall.length * columns) {
            return 0;
        }
        int row = seat / columns;
        int column = seat % columns;
        int without = most(hall, seat + 1);
        boolean sees =
                isTaken(hall, row, column - 1)
                        || isTaken(hall, row - 1, column - 1)
                        || isTaken(hall, row - 1, column + 1);
        if (hall[row][column] == '#' || sees) {
            return without;
        }
        hall[row][column] = 'S';
        int with = 1 + most(hall, seat + 1);
        hall[row][column] = '.';
        return Math.max(with, without);
    }

    private static boolean isTaken(char[][] hall, int row, int column) {
        return row >= 0 && column >= 0 && column < hall[0].length && hall[row][column] == 'S';
    }
}
