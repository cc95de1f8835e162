import java.util.ArrayList;
import java.util.List;

// Wrong: combines the new window with the first one that it meets, and only with that.
class Solution {
    int[][] insertInterval(int[][] windows, int[] added) {
        List<int[]> merged = new ArrayList<>();
        boolean placed = false;
        for (int[] window : windows) {
            if (!placed && window[0] > added[1]) {
                merged.add(added);
                placed = true;
            }
            if (!placed && window[1] >= added[0]) {
                int start = Math.min(window[0], added[0]);
                merged.add(new int[] {start, Math.max(window[1], added[1])});
                placed = true;
            } else {
                merged.add(window);
            }
        }
        if (!placed) {
            merged.add(added);
        }
        return merged.toArray(int[][]::new);
    }
}
