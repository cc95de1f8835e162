// Too slow: looks at every run, even after a repeat: n² steps.
class Solution {
    int longestUniqueSubstring(String text) {
        int longest = 0;
        for (int start = 0; start < text.length(); start++) {
            int[] counts = new int[128];
            int repeats = 0;
            for (int end = start; end < text.length(); end++) {
                if (++counts[text.charAt(end)] > 1) {
                    repeats++;
                }
                if (repeats == 0) {
                    longest = Math.max(longest, end - start + 1);
                }
            }
        }
        return longest;
    }
}
