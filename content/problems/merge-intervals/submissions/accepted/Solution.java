import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class Solution {
    int[][] mergeIntervals(int[][] windows) {
        int[][] byStart = windows.clone();
        Arrays.sort(byStart, Comparator.comparingInt(window -> window[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] window : byStart) {
            if (!merged.isEmpty() && window[0] <= merged.getLast()[1]) {
                int[] last = merged.getLast();
                last[1] = Math.max(last[1], window[1]);
            } else {
                merged.add(window.clone());
            }
        }
        return merged.toArray(int[][]::new);
    }
}
