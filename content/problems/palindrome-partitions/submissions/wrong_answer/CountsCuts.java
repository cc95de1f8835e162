import java.util.Arrays;

// Wrong: answers the number of cuts, which is one less than the number of pieces.
class Solution {
    int palindromePartitions(String text) {
        int n = text.length();
        int[] cuts = new int[n + 1];
        Arrays.setAll(cuts, i -> i - 1);
        for (int end = 1; end <= n; end++) {
            for (int start = 0; start < end; start++) {
                String piece = text.substring(start, end);
                if (new StringBuilder(piece).reverse().toString().equals(piece)) {
                    cuts[end] = Math.min(cuts[end], cuts[start] + 1);
                }
            }
        }
        return cuts[n];
    }
}
