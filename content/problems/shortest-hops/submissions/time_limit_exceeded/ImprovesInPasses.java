import java.util.Arrays;

// Too slow: passes over all cores until nothing changes; in a corridor that runs to the left, each
// pass gains one hop.
class Solution {
    private static final int FAR = 1_000_000;

    int shortestHops(String[] mesh) {
        int rows = mesh.length;
        int columns = mesh[0].length();
        int[][] hops = new int[rows + 2][columns + 2];
        for (int[] row : hops) {
            Arrays.fill(row, FAR);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 1; row <= rows; row++) {
                for (int column = 1; column <= columns; column++) {
                    if (mesh[row - 1].charAt(column - 1) == '#') {
                        continue;
                    }
                    int best = row == 1 && column == 1 ? 0 : hops[row][column];
                    best = Math.min(best, hops[row - 1][column] + 1);
                    best = Math.min(best, hops[row + 1][column] + 1);
                    best = Math.min(best, hops[row][column - 1] + 1);
                    best = Math.min(best, hops[row][column + 1] + 1);
                    changed |= best < hops[row][column];
                    hops[row][column] = best;
                }
            }
        }
        return hops[rows][columns] < FAR ? hops[rows][columns] : -1;
    }
}
