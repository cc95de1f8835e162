// Wrong: a rack that was visited once stays marked, even if the way turned back there.
class Solution {
    boolean wordSearch(String[] grid, String word) {
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length(); column++) {
                boolean[][] visited = new boolean[grid.length][grid[0].length()];
                if (leads(grid, row, column, word, 0, visited)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leads(
            String[] grid, int row, int column, String word, int at, boolean[][] visited) {
        if (at == word.length()) {
            return true;
        }
        if (row < 0 || row == grid.length || column < 0 || column == grid[0].length()) {
            return false;
        }
        if (visited[row][column] || grid[row].charAt(column) != word.charAt(at)) {
            return false;
        }
        visited[row][column] = true;
        return leads(grid, row - 1, column, word, at + 1, visited)
                || leads(grid, row + 1, column, word, at + 1, visited)
                || leads(grid, row, column - 1, word, at + 1, visited)
                || leads(grid, row, column + 1, word, at + 1, visited);
    }
}
