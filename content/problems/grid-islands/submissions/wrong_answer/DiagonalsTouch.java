// Wrong: goes on to diagonal neighbours too.
class Solution {
    int countIslands(String[] grid) {
        boolean[][] counted = new boolean[grid.length][grid[0].length()];
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length(); column++) {
                if (flood(grid, counted, row, column)) {
                    islands++;
                }
            }
        }
        return islands;
    }

    private static boolean flood(String[] grid, boolean[][] counted, int row, int column) {
        if (row < 0 || row == grid.length || column < 0 || column == grid[0].length()) {
            return false;
        }
        if (grid[row].charAt(column) != '#' || counted[row][column]) {
            return false;
        }
        counted[row][column] = true;
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                flood(grid, counted, row + down, column + right);
            }
        }
        return true;
    }
}
