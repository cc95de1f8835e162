import java.util.ArrayList;
import java.util.List;

class Solution {
    int[][] insertInterval(int[][] windows, int[] added) {
        List<int[]> merged = new ArrayList<>();
        List<int[]> after = new ArrayList<>();
        int start = added[0];
        int end = added[1];
        for (int[] window : windows) {
            if (window[1] < start) {
                merged.add(window);
            } else if (window[0] > end) {
                after.add(window);
            } else {
                start = Math.min(start, window[0]);
                end = Math.max(end, window[1]);
            }
        }
        merged.add(new int[] {start, end});
        merged.addAll(after);
        return merged.toArray(int[][]::new);
    }
}
