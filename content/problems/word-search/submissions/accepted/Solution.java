class Solution {
    boolean wordSearch(String[] grid, String word) {
        boolean[][] taken = new boolean[grid.length][grid[0].length()];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length(); column++) {
                if (leads(grid, row, column, word, 0, taken)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a way over racks that are not taken begins here and reads the word from letter `at`.
    private static boolean leads(
            String[] grid, int row, int column, String word, int at, boolean[][] taken) {
        if (taken[row][column] || grid[row].charAt(column) != word.charAt(at)) {
            return false;
        }
        if (at == word.length() - 1) {
            return true;
        }
        taken[row][column] = true;
        boolean found =
                goesOn(grid, row - 1, column, word, at + 1, taken)
                        || goesOn(grid, row + 1, column, word, at + 1, taken)
                        || goesOn(grid, row, column - 1, word, at + 1, taken)
                        || goesOn(grid, row, column + 1, word, at + 1, taken);
        taken[row][column] = false; // other ways may come by
        return found;
    }

    private static boolean goesOn(
            String[] grid, int row, int column, String word, int at, boolean[][] taken) {
        return row >= 0
                && row < grid.length
                && column >= 0
                && column < grid[0].length()
                && leads(grid, row, column, word, at, taken);
    }
}
