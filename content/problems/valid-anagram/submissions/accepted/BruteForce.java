/// Crosses out one character of the second string for each of the first.
class Solution {
    boolean isAnagram(String first, String second) {
        var left = new StringBuilder(second);
        for (char character : first.toCharArray()) {
            int at = left.indexOf(String.valueOf(character));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return left.isEmpty();
    }
}
