// Too slow: cuts one character off the string at a time, which copies the rest: n² steps.
class Solution {
    boolean isPalindrome(String text) {
        String rest = text.toLowerCase();
        while (rest.length() > 1) {
            int last = rest.length() - 1;
            if (!Character.isLetterOrDigit(rest.charAt(0))) {
                rest = rest.substring(1);
            } else if (!Character.isLetterOrDigit(rest.charAt(last))) {
                rest = rest.substring(0, last);
            } else if (rest.charAt(0) != rest.charAt(last)) {
                return false;
            } else {
                rest = rest.substring(1, last);
            }
        }
        return true;
    }
}
