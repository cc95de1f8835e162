// Wrong: knows the diagonals by row minus column only, so queens may attack along the others.
class Solution {
    int nQueens(int n, int[][] blocked) {
        boolean[][] isBlocked = new boolean[n][n];
        for (int[] square : blocked) {
            isBlocked[square[0]][square[1]] = true;
        }
        return place(n, 0, isBlocked, new boolean[n], new boolean[2 * n]);
    }

    private static int place(
            int n, int row, boolean[][] isBlocked, boolean[] columns, boolean[] diagonals) {
        if (row == n) {
            return 1;
        }
        int count = 0;
        for (int column = 0; column < n; column++) {
            int diagonal = row - column + n;
            if (!isBlocked[row][column] && !columns[column] && !diagonals[diagonal]) {
                columns[column] = true;
                diagonals[diagonal] = true;
                count += place(n, row + 1, isBlocked, columns, diagonals);
                columns[column] = false;
                diagonals[diagonal] = false;
            }
        }
        return count;
    }
}
