class Solution {
    int nQueens(int n, int[][] blocked) {
        int[] open = new int[n]; // of each row, the columns that are not blocked, as bits
        for (int row = 0; row < n; row++) {
            open[row] = (1 << n) - 1;
        }
        for (int[] square : blocked) {
            open[square[0]] -= 1 << square[1];
        }
        return placements(open, 0, 0, 0, 0);
    }

    /// Counts the ways to fill `row` and all below it.
    ///
    /// @param down columns attacked by a queen straight above
    /// @param left columns attacked along a diagonal that runs down to lower columns
    /// @param right columns attacked along a diagonal that runs down to higher columns
    private static int placements(int[] open, int row, int down, int left, int right) {
        if (row == open.length) {
            return 1;
        }
        int count = 0;
        int free = open[row] & ~(down | left | right);
        while (free != 0) {
            int queen = Integer.lowestOneBit(free);
            free -= queen;
            count +=
                    placements(
                            open, row + 1, down | queen, (left | queen) >> 1, (right | queen) << 1);
        }
        return count;
    }
}
