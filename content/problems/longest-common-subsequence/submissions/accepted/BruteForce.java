/// Tries every selection of the first log and looks for it in the second.
class Solution {
    int longestCommon(String first, String second) {
        int longest = 0;
        for (int selection = 0; selection < 1 << first.length(); selection++) {
            if (occurs(first, selection, second)) {
                longest = Math.max(longest, Integer.bitCount(selection));
            }
        }
        return longest;
    }

    private static boolean occurs(String first, int selection, String second) {
        int at = 0;
        for (int i = 0; i < first.length(); i++) {
            if ((selection & (1 << i)) != 0) {
                int found = second.indexOf(first.charAt(i), at);
                if (found < 0) {
                    return false;
                }
                at = found + 1;
            }
        }
        return true;
    }
}
