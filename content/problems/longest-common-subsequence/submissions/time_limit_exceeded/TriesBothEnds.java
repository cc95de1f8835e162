// Too slow: drops the last event of one log or the other and remembers nothing: exponential.
class Solution {
    int longestCommon(String first, String second) {
        return longest(first, first.length(), second, second.length());
    }

    private static int longest(String first, int i, String second, int j) {
        if (i == 0 || j == 0) {
            return 0;
        }
        if (first.charAt(i - 1) == second.charAt(j - 1)) {
            return longest(first, i - 1, second, j - 1) + 1;
        }
        return Math.max(longest(first, i - 1, second, j), longest(first, i, second, j - 1));
    }
}
