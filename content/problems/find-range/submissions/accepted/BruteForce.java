import java.util.Arrays;

class Solution {
    int[][] ranges(int[] sorted, int[] targets) {
        return Arrays.stream(targets)
                .mapToObj(target -> range(sorted, target))
                .toArray(int[][]::new);
    }

    private static int[] range(int[] sorted, int target) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] == target) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new int[] {first, last};
    }
}
