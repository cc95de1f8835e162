// Too slow: counts the character of each place in both strings, from start to end: n² steps.
class Solution {
    boolean isAnagram(String first, String second) {
        if (first.length() != second.length()) {
            return false;
        }
        for (char character : first.toCharArray()) {
            if (count(first, character) != count(second, character)) {
                return false;
            }
        }
        return true;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (char character : text.toCharArray()) {
            if (character == wanted) {
                count++;
            }
        }
        return count;
    }
}
