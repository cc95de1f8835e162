import java.util.ArrayList;
import java.util.List;

/// Lengthens all ways by one rack at a time, whatever they read, and compares at the end.
class Solution {
    boolean wordSearch(String[] grid, String word) {
        int columns = grid[0].length();
        List<List<Integer>> ways = List.of(List.of());
        for (int length = 1; length <= word.length(); length++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> way : ways) {
                for (int rack = 0; rack < grid.length * columns; rack++) {
                    if (!way.contains(rack)
                            && (way.isEmpty() || beside(way.getLast(), rack, columns))) {
                        List<Integer> next = new ArrayList<>(way);
                        next.add(rack);
                        longer.add(next);
                    }
                }
            }
            ways = longer;
        }
        for (List<Integer> way : ways) {
            var read = new StringBuilder();
            for (int rack : way) {
                read.append(grid[rack / columns].charAt(rack % columns));
            }
            if (read.toString().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beside(int a, int b, int columns) {
        return Math.abs(a / columns - b / columns) + Math.abs(a % columns - b % columns) == 1;
    }
}
