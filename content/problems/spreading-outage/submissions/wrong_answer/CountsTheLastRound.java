import java.util.ArrayDeque;
import java.util.Queue;

// Wrong: counts every round of the queue, and in the last one nothing goes down any more.
class Solution {
    int minutesToSpread(String[] grid) {
        char[][] hall = new char[grid.length][];
        Queue<int[]> queue = new ArrayDeque<>();
        int healthy = 0;
        for (int row = 0; row < grid.length; row++) {
            hall[row] = grid[row].toCharArray();
            for (int column = 0; column < hall[row].length; column++) {
                if (hall[row][column] == 'X') {
                    queue.add(new int[] {row, column});
                } else if (hall[row][column] == 'H') {
                    healthy++;
                }
            }
        }
        int minutes = 0;
        for (; !queue.isEmpty(); minutes++) {
            for (int left = queue.size(); left > 0; left--) {
                int[] at = queue.remove();
                for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                    int row = at[0] + step[0];
                    int column = at[1] + step[1];
                    if (row < 0 || row == hall.length || column < 0 || column == hall[row].length) {
                        continue;
                    }
                    if (hall[row][column] == 'H') {
                        hall[row][column] = 'X';
                        healthy--;
                        queue.add(new int[] {row, column});
                    }
                }
            }
        }
        return healthy > 0 ? -1 : minutes;
    }
}
