// Too slow: tries every column in every row and looks for attacks only when all queens stand: nⁿ
// placements.
class Solution {
    private boolean[][] isBlocked = new boolean[0][0];

    int nQueens(int n, int[][] blocked) {
        isBlocked = new boolean[n][n];
        for (int[] square : blocked) {
            isBlocked[square[0]][square[1]] = true;
        }
        return place(new int[n], 0);
    }

    private int place(int[] columns, int row) {
        if (row == columns.length) {
            return attacks(columns) ? 0 : 1;
        }
        int count = 0;
        for (int column = 0; column < columns.length; column++) {
            if (!isBlocked[row][column]) {
                columns[row] = column;
                count += place(columns, row + 1);
            }
        }
        return count;
    }

    private static boolean attacks(int[] columns) {
        for (int lower = 0; lower < columns.length; lower++) {
            for (int upper = 0; upper < lower; upper++) {
                int apart = Math.abs(columns[lower] - columns[upper]);
                if (apart == 0 || apart == lower - upper) {
                    return true;
                }
            }
        }
        return false;
    }
}
