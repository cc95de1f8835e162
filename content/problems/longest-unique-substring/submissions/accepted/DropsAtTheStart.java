class Solution {
    int longestUniqueSubstring(String text) {
        boolean[] inRun = new boolean[128];
        int start = 0;
        int longest = 0;
        for (int end = 0; end < text.length(); end++) {
            char c = text.charAt(end);
            while (inRun[c]) {
                inRun[text.charAt(start)] = false;
                start++;
            }
            inRun[c] = true;
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
