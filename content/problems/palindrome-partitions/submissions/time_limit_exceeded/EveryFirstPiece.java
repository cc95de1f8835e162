// Too slow: tries every first piece and solves the same rests over and over: 2ⁿ steps.
class Solution {
    int palindromePartitions(String text) {
        return fewest(text, 0);
    }

    private static int fewest(String text, int start) {
        if (start == text.length()) {
            return 0;
        }
        int fewest = text.length();
        for (int end = start + 1; end <= text.length(); end++) {
            if (isPalindrome(text, start, end)) {
                fewest = Math.min(fewest, 1 + fewest(text, end));
            }
        }
        return fewest;
    }

    private static boolean isPalindrome(String text, int start, int end) {
        for (int i = start, j = end - 1; i < j; i++, j--) {
            if (text.charAt(i) != text.charAt(j)) {
                return false;
            }
        }
        return true;
    }
}
