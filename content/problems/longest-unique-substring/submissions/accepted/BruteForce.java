class Solution {
    int longestUniqueSubstring(String text) {
        for (int length = text.length(); length > 0; length--) {
            for (int start = 0; start + length <= text.length(); start++) {
                if (text.substring(start, start + length).chars().distinct().count() == length) {
                    return length;
                }
            }
        }
        return 0;
    }
}
