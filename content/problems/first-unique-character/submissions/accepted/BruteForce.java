class Solution {
    int firstUnique(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (text.indexOf(character) == text.lastIndexOf(character)) {
                return i;
            }
        }
        return -1;
    }
}
