import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

// Wrong: takes the end of the window that came last, which can lie inside an earlier one.
class Solution {
    int[][] mergeIntervals(int[][] windows) {
        int[][] byStart = windows.clone();
        Arrays.sort(byStart, Comparator.comparingInt(window -> window[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] window : byStart) {
            if (!merged.isEmpty() && window[0] <= merged.getLast()[1]) {
                merged.getLast()[1] = window[1];
            } else {
                merged.add(window.clone());
            }
        }
        return merged.toArray(int[][]::new);
    }
}
