// Wrong: takes two characters that are 32 apart for two cases of a letter, such as 0 and P.
class Solution {
    boolean isPalindrome(String text) {
        int left = 0;
        int right = text.length() - 1;
        while (left < right) {
            char first = text.charAt(left);
            char last = text.charAt(right);
            if (!Character.isLetterOrDigit(first)) {
                left++;
            } else if (!Character.isLetterOrDigit(last)) {
                right--;
            } else if (first != last && Math.abs(first - last) != 32) {
                return false;
            } else {
                left++;
                right--;
            }
        }
        return true;
    }
}
