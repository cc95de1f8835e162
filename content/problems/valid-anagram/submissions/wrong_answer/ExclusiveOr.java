// Wrong: combines all characters by exclusive or, in which any two equal ones vanish.
class Solution {
    boolean isAnagram(String first, String second) {
        int combined = 0;
        for (char character : (first + second).toCharArray()) {
            combined ^= character;
        }
        return first.length() == second.length() && combined == 0;
    }
}
