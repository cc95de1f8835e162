import java.util.Arrays;
import java.util.List;

/// Finds the starts that no window reaches from before, and the ends that none goes beyond.
class Solution {
    int[][] insertInterval(int[][] windows, int[] added) {
        int[][] all = Arrays.copyOf(windows, windows.length + 1);
        all[windows.length] = added;
        List<Integer> starts =
                Arrays.stream(all)
                        .map(window -> window[0])
                        .filter(start -> !reached(start, all))
                        .sorted()
                        .distinct()
                        .toList();
        List<Integer> ends =
                Arrays.stream(all)
                        .map(window -> window[1])
                        .filter(end -> !exceeded(end, all))
                        .sorted()
                        .distinct()
                        .toList();
        int[][] merged = new int[starts.size()][];
        Arrays.setAll(merged, i -> new int[] {starts.get(i), ends.get(i)});
        return merged;
    }

    private static boolean reached(int start, int[][] windows) {
        return Arrays.stream(windows).anyMatch(other -> other[0] < start && start <= other[1]);
    }

    private static boolean exceeded(int end, int[][] windows) {
        return Arrays.stream(windows).anyMatch(other -> other[0] <= end && end < other[1]);
    }
}
