import java.util.ArrayList;
import java.util.List;

// Wrong: the combined window always ends where the new one does, even if a covered one goes on.
class Solution {
    int[][] insertInterval(int[][] windows, int[] added) {
        List<int[]> merged = new ArrayList<>();
        int start = added[0];
        int end = added[1];
        int i = 0;
        while (i < windows.length && windows[i][1] < start) {
            merged.add(windows[i++]);
        }
        while (i < windows.length && windows[i][0] <= end) {
            start = Math.min(start, windows[i++][0]);
        }
        merged.add(new int[] {start, end});
        while (i < windows.length) {
            merged.add(windows[i++]);
        }
        return merged.toArray(int[][]::new);
    }
}
