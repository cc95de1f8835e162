// Wrong: counts an island only if it has at least two cells.
class Solution {
    private String[] grid;
    private boolean[][] counted;

    int countIslands(String[] grid) {
        this.grid = grid;
        counted = new boolean[grid.length][grid[0].length()];
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length(); column++) {
                if (flood(row, column) > 1) {
                    islands++;
                }
            }
        }
        return islands;
    }

    private int flood(int row, int column) {
        if (row < 0 || row == grid.length || column < 0 || column == grid[0].length()) {
            return 0;
        }
        if (grid[row].charAt(column) != '#' || counted[row][column]) {
            return 0;
        }
        counted[row][column] = true;
        return 1
                + flood(row - 1, column)
                + flood(row + 1, column)
                + flood(row, column - 1)
                + flood(row, column + 1);
    }
}
