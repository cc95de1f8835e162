// Wrong: cuts off the longest palindrome at the beginning, again and again.
class Solution {
    int palindromePartitions(String text) {
        int pieces = 0;
        for (int start = 0; start < text.length(); pieces++) {
            int end = text.length();
            while (!isPalindrome(text.substring(start, end))) {
                end--;
            }
            start = end;
        }
        return pieces;
    }

    private static boolean isPalindrome(String text) {
        return new StringBuilder(text).reverse().toString().equals(text);
    }
}
