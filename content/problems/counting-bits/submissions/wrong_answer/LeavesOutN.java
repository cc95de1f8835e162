// Wrong: the table ends at n - 1.
class Solution {
    int[] countBits(int n) {
        int[] counts = new int[n];
        for (int i = 1; i < n; i++) {
            counts[i] = counts[i / 2] + i % 2;
        }
        return counts;
    }
}
