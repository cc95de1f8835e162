// Wrong: marks columns and diagonals as taken but frees only the column when it steps back.
class Solution {
    int nQueens(int n, int[][] blocked) {
        boolean[][] isBlocked = new boolean[n][n];
        for (int[] square : blocked) {
            isBlocked[square[0]][square[1]] = true;
        }
        return place(n, 0, isBlocked, new boolean[n], new boolean[2 * n], new boolean[2 * n]);
    }

    private static int place(
            int n,
            int row,
            boolean[][] isBlocked,
            boolean[] columns,
            boolean[] falling,
            boolean[] rising) {
        if (row == n) {
            return 1;
        }
        int count = 0;
        for (int column = 0; column < n; column++) {
            if (!isBlocked[row][column]
                    && !columns[column]
                    && !falling[row - column + n]
                    && !rising[row + column]) {
                columns[column] = true;
                falling[row - column + n] = true;
                rising[row + column] = true;
                count += place(n, row + 1, isBlocked, columns, falling, rising);
                columns[column] = false;
            }
        }
        return count;
    }
}
