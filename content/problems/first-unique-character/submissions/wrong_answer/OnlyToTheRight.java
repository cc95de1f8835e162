// Wrong: looks for a copy to the right only, and takes the last copy of a character for unique.
class Solution {
    int firstUnique(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.indexOf(text.charAt(i), i + 1) < 0) {
                return i;
            }
        }
        return -1;
    }
}
