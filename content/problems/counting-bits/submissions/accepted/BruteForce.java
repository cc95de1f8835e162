class Solution {
    int[] countBits(int n) {
        int[] counts = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            for (int bit = 0; bit < 31; bit++) {
                if ((i & (1 << bit)) != 0) {
                    counts[i]++;
                }
            }
        }
        return counts;
    }
}
