import java.util.Arrays;

// Too slow: goes over the whole hall once for each minute, n²/2 steps in a winding row.
class Solution {
    int minutesToSpread(String[] grid) {
        String[] hall = grid;
        for (int minutes = 0; ; minutes++) {
            String[] later = aMinuteLater(hall);
            if (Arrays.equals(hall, later)) {
                return String.join("", hall).contains("H") ? -1 : minutes;
            }
            hall = later;
        }
    }

    private static String[] aMinuteLater(String[] hall) {
        String[] later = new String[hall.length];
        for (int row = 0; row < hall.length; row++) {
            StringBuilder states = new StringBuilder(hall[row]);
            for (int column = 0; column < states.length(); column++) {
                boolean reached =
                        isDown(hall, row - 1, column)
                                || isDown(hall, row + 1, column)
                                || isDown(hall, row, column - 1)
                                || isDown(hall, row, column + 1);
                if (reached && hall[row].charAt(column) == 'H') {
                    states.setCharAt(column, 'X');
                }
            }
            later[row] = states.toString();
        }
        return later;
    }

    private static boolean isDown(String[] hall, int row, int column) {
        return row >= 0
                && row < hall.length
                && column >= 0
                && column < hall[row].length()
                && hall[row].charAt(column) == 'X';
    }
}
