import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

// Wrong: sorts by the end, so a window that starts early but ends late does not join all it covers.
class Solution {
    int[][] mergeIntervals(int[][] windows) {
        int[][] byEnd = windows.clone();
        Arrays.sort(byEnd, Comparator.comparingInt(window -> window[1]));
        List<int[]> merged = new ArrayList<>();
        for (int[] window : byEnd) {
            if (!merged.isEmpty() && window[0] <= merged.getLast()[1]) {
                int[] last = merged.getLast();
                last[0] = Math.min(last[0], window[0]);
                last[1] = window[1];
            } else {
                merged.add(window.clone());
            }
        }
        return merged.toArray(int[][]::new);
    }
}
