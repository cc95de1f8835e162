// Wrong: looks for the longest common stretch without gaps.
class Solution {
    int longestCommon(String first, String second) {
        int longest = 0;
        int[][] length = new int[first.length() + 1][second.length() + 1];
        for (int i = 1; i <= first.length(); i++) {
            for (int j = 1; j <= second.length(); j++) {
                if (first.charAt(i - 1) == second.charAt(j - 1)) {
                    length[i][j] = length[i - 1][j - 1] + 1;
                    longest = Math.max(longest, length[i][j]);
                }
            }
        }
        return longest;
    }
}
