import java.util.Arrays;

/// Finds the starts that no window reaches from before, and the ends that none goes beyond.
class Solution {
    int[][] mergeIntervals(int[][] windows) {
        int[] starts =
                Arrays.stream(windows)
                        .mapToInt(window -> window[0])
                        .filter(start -> !reached(start, windows))
                        .sorted()
                        .distinct()
                        .toArray();
        int[] ends =
                Arrays.stream(windows)
                        .mapToInt(window -> window[1])
                        .filter(end -> !exceeded(end, windows))
                        .sorted()
                        .distinct()
                        .toArray();
        int[][] merged = new int[starts.length][];
        for (int i = 0; i < starts.length; i++) {
            merged[i] = new int[] {starts[i], ends[i]};
        }
        return merged;
    }

    private static boolean reached(int start, int[][] windows) {
        return Arrays.stream(windows).anyMatch(other -> other[0] < start && start <= other[1]);
    }

    private static boolean exceeded(int end, int[][] windows) {
        return Arrays.stream(windows).anyMatch(other -> other[0] <= end && end < other[1]);
    }
}
