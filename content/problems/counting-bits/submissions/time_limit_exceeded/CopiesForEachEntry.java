import java.util.Arrays;

// Too slow: copies the whole table for each entry that is added: n² steps.
class Solution {
    int[] countBits(int n) {
        int[] counts = {0};
        for (int i = 1; i <= n; i++) {
            counts = Arrays.copyOf(counts, i + 1);
            counts[i] = counts[i >> 1] + (i & 1);
        }
        return counts;
    }
}
