import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: takes the cores from a stack, and the first way that arrives need not be the shortest.
class Solution {
    int shortestHops(String[] mesh) {
        int rows = mesh.length;
        int columns = mesh[0].length();
        boolean[][] seen = new boolean[rows][columns];
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, 0, 0});
        while (!open.isEmpty()) {
            int[] at = open.pop();
            int row = at[0];
            int column = at[1];
            if (row < 0
                    || row == rows
                    || column < 0
                    || column == columns
                    || seen[row][column]
                    || mesh[row].charAt(column) == '#') {
                continue;
            }
            seen[row][column] = true;
            if (row == rows - 1 && column == columns - 1) {
                return at[2];
            }
            open.push(new int[] {row - 1, column, at[2] + 1});
            open.push(new int[] {row, column - 1, at[2] + 1});
            open.push(new int[] {row + 1, column, at[2] + 1});
            open.push(new int[] {row, column + 1, at[2] + 1});
        }
        return -1;
    }
}
