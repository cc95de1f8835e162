import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    private record Cell(int row, int column) {}

    private boolean[][] failed; // and not counted yet
    private final Deque<Cell> waiting = new ArrayDeque<>();

    int countIslands(String[] grid) {
        failed = new boolean[grid.length][grid[0].length()];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length(); column++) {
                failed[row][column] = grid[row].charAt(column) == '#';
            }
        }
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length(); column++) {
                if (failed[row][column]) {
                    islands++;
                    flood(row, column);
                }
            }
        }
        return islands;
    }

    private void flood(int row, int column) {
        reach(row, column);
        while (!waiting.isEmpty()) {
            Cell cell = waiting.pop();
            reach(cell.row() - 1, cell.column());
            reach(cell.row() + 1, cell.column());
            reach(cell.row(), cell.column() - 1);
            reach(cell.row(), cell.column() + 1);
        }
    }

    private void reach(int row, int column) {
        boolean inside =
                row >= 0 && row < failed.length && column >= 0 && column < failed[row].length;
        if (inside && failed[row][column]) {
            failed[row][column] = false; // now, so that the cell is not put on the stack again
            waiting.push(new Cell(row, column));
        }
    }
}
