import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

class Solution {
    private static final int NOT_REACHED = -1;
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    private record Core(int row, int column) {}

    int shortestHops(String[] mesh) {
        int rows = mesh.length;
        int columns = mesh[0].length();
        int[][] hops = new int[rows][columns];
        for (int[] row : hops) {
            Arrays.fill(row, NOT_REACHED);
        }

        Queue<Core> reached = new ArrayDeque<>();
        if (mesh[0].charAt(0) == '.') {
            hops[0][0] = 0;
            reached.add(new Core(0, 0));
        }
        while (!reached.isEmpty()) {
            Core core = reached.remove();
            for (int[] step : STEPS) {
                int row = core.row() + step[0];
                int column = core.column() + step[1];
                if (isWorking(mesh, row, column) && hops[row][column] == NOT_REACHED) {
                    hops[row][column] = hops[core.row()][core.column()] + 1;
                    reached.add(new Core(row, column));
                }
            }
        }
        return hops[rows - 1][columns - 1];
    }

    /// False outside the mesh.
    private static boolean isWorking(String[] mesh, int row, int column) {
        return row >= 0
                && row < mesh.length
                && column >= 0
                && column < mesh[row].length()
                && mesh[row].charAt(column) == '.';
    }
}
