// Too slow: fills a table of the lengths that agree up to each two positions: n² steps.
class Solution {
    String longestRepeated(String text) {
        int n = text.length();
        int longest = 0;
        int first = 0;
        int[] above = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            int[] row = new int[n + 1];
            for (int j = i + 1; j <= n; j++) {
                if (text.charAt(i - 1) == text.charAt(j - 1)) {
                    row[j] = above[j - 1] + 1;
                    if (row[j] > longest) {
                        longest = row[j];
                        first = i - longest;
                    }
                }
            }
            above = row;
        }
        return text.substring(first, first + longest);
    }
}
