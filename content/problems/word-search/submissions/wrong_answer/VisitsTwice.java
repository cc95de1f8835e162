import java.util.HashSet;
import java.util.Set;

// Wrong: keeps the set of racks where the letters so far can end, but not the ways there, so a way
// may visit a rack twice.
class Solution {
    boolean wordSearch(String[] grid, String word) {
        int columns = grid[0].length();
        Set<Integer> ends = new HashSet<>();
        for (int rack = 0; rack < grid.length * columns; rack++) {
            if (kind(grid, rack) == word.charAt(0)) {
                ends.add(rack);
            }
        }
        for (char letter : word.substring(1).toCharArray()) {
            Set<Integer> next = new HashSet<>();
            for (int rack = 0; rack < grid.length * columns; rack++) {
                for (int end : ends) {
                    int apart =
                            Math.abs(end / columns - rack / columns)
                                    + Math.abs(end % columns - rack % columns);
                    if (apart == 1 && kind(grid, rack) == letter) {
                        next.add(rack);
                    }
                }
            }
            ends = next;
        }
        return !ends.isEmpty();
    }

    private static char kind(String[] grid, int rack) {
        return grid[rack / grid[0].length()].charAt(rack % grid[0].length());
    }
}
