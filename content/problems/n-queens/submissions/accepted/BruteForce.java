/// Tries every column in every row and compares all pairs of queens at the end.
class Solution {
    int nQueens(int n, int[][] blocked) {
        return count(new int[n], 0, blocked);
    }

    private static int count(int[] columns, int row, int[][] blocked) {
        if (row == columns.length) {
            return isRight(columns, blocked) ? 1 : 0;
        }
        int count = 0;
        for (int column = 0; column < columns.length; column++) {
            columns[row] = column;
            count += count(columns, row + 1, blocked);
        }
        return count;
    }

    private static boolean isRight(int[] columns, int[][] blocked) {
        for (int lower = 0; lower < columns.length; lower++) {
            for (int upper = 0; upper < lower; upper++) {
                int apart = Math.abs(columns[lower] - columns[upper]);
                if (apart == 0 || apart == lower - upper) {
                    return false;
                }
            }
        }
        for (int[] square : blocked) {
            if (columns[square[0]] == square[1]) {
                return false;
            }
        }
        return true;
    }
}
