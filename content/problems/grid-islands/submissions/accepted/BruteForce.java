import java.util.Arrays;

/// Spreads the smallest label of each island until nothing changes.
class Solution {
    int countIslands(String[] grid) {
        int columns = grid[0].length();
        int[] label = new int[grid.length * columns];
        Arrays.setAll(label, i -> i);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < label.length; i++) {
                for (int j = 0; j < label.length; j++) {
                    int distance =
                            Math.abs(i / columns - j / columns)
                                    + Math.abs(i % columns - j % columns);
                    if (distance == 1
                            && failed(grid, i)
                            && failed(grid, j)
                            && label[j] < label[i]) {
                        label[i] = label[j];
                        changed = true;
                    }
                }
            }
        }
        int islands = 0;
        for (int i = 0; i < label.length; i++) {
            islands += failed(grid, i) && label[i] == i ? 1 : 0;
        }
        return islands;
    }

    private static boolean failed(String[] grid, int i) {
        int columns = grid[0].length();
        return grid[i / columns].charAt(i % columns) == '#';
    }
}
