// Wrong: takes hosts down while it goes over the hall, and these take their neighbours down in the
// same minute.
class Solution {
    int minutesToSpread(String[] grid) {
        char[][] hall = new char[grid.length][];
        for (int row = 0; row < grid.length; row++) {
            hall[row] = grid[row].toCharArray();
        }
        int minutes = 0;
        while (spread(hall)) {
            minutes++;
        }
        for (char[] row : hall) {
            if (new String(row).contains("H")) {
                return -1;
            }
        }
        return minutes;
    }

    private static boolean spread(char[][] hall) {
        boolean changed = false;
        for (int row = 0; row < hall.length; row++) {
            for (int column = 0; column < hall[row].length; column++) {
                boolean reached =
                        isDown(hall, row - 1, column)
                                || isDown(hall, row + 1, column)
                                || isDown(hall, row, column - 1)
                                || isDown(hall, row, column + 1);
                if (reached && hall[row][column] == 'H') {
                    hall[row][column] = 'X';
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static boolean isDown(char[][] hall, int row, int column) {
        return row >= 0
                && row < hall.length
                && column >= 0
                && column < hall[row].length
                && hall[row][column] == 'X';
    }
}
