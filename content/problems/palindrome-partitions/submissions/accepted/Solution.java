import java.util.Arrays;

class Solution {
    int palindromePartitions(String text) {
        int n = text.length();
        int[] fewest = new int[n + 1]; // pieces of the first letters, by their number
        boolean[] palindrome = new boolean[n + 1]; // from each start up to the current end
        Arrays.fill(palindrome, true); // no letters at all, as long as the end is before the start
        for (int end = 0; end < n; end++) {
            fewest[end + 1] = n;
            for (int start = 0; start <= end; start++) {
                palindrome[start] = text.charAt(start) == text.charAt(end) && palindrome[start + 1];
                if (palindrome[start]) {
                    fewest[end + 1] = Math.min(fewest[end + 1], fewest[start] + 1);
                }
            }
        }
        return fewest[n];
    }
}
