import java.util.ArrayList;
import java.util.List;

class Solution {
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    private record Place(int row, int column) {}

    int minutesToSpread(String[] grid) {
        char[][] hall = new char[grid.length][];
        List<Place> last = new ArrayList<>(); // hosts that went down in the last minute
        int healthy = 0;
        for (int row = 0; row < grid.length; row++) {
            hall[row] = grid[row].toCharArray();
            for (int column = 0; column < hall[row].length; column++) {
                if (hall[row][column] == 'X') {
                    last.add(new Place(row, column));
                } else if (hall[row][column] == 'H') {
                    healthy++;
                }
            }
        }
        int minutes = 0;
        while (healthy > 0 && !last.isEmpty()) {
            last = takeDownNeighbours(hall, last);
            healthy -= last.size();
            minutes++;
        }
        return healthy == 0 ? minutes : -1;
    }

    private static List<Place> takeDownNeighbours(char[][] hall, List<Place> last) {
        List<Place> next = new ArrayList<>();
        for (Place place : last) {
            for (int[] step : STEPS) {
                int row = place.row() + step[0];
                int column = place.column() + step[1];
                boolean inside =
                        row >= 0 && row < hall.length && column >= 0 && column < hall[row].length;
                if (inside && hall[row][column] == 'H') {
                    hall[row][column] = 'X'; // at once, so that nobody else takes it down again
                    next.add(new Place(row, column));
                }
            }
        }
        return next;
    }
}
