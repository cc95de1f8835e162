import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

// Too slow: looks through all windows that are left for each combined window: n² steps.
class Solution {
    int[][] mergeIntervals(int[][] windows) {
        List<int[]> left = new ArrayList<>(List.of(windows));
        List<int[]> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            int[] grown = left.removeLast().clone();
            while (left.removeIf(window -> absorbs(grown, window))) {
                // those that were passed before may join now
            }
            merged.add(grown);
        }
        merged.sort(Comparator.comparingInt(window -> window[0]));
        return merged.toArray(int[][]::new);
    }

    private static boolean absorbs(int[] grown, int[] window) {
        if (window[0] > grown[1] || window[1] < grown[0]) {
            return false;
        }
        grown[0] = Math.min(grown[0], window[0]);
        grown[1] = Math.max(grown[1], window[1]);
        return true;
    }
}
