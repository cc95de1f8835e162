// Fails: writes the entry of 1 even when the table holds only the entry of 0.
class Solution {
    int[] countBits(int n) {
        int[] counts = new int[n + 1];
        counts[1] = 1;
        for (int i = 2; i <= n; i++) {
            counts[i] = counts[i >> 1] + (i & 1);
        }
        return counts;
    }
}
