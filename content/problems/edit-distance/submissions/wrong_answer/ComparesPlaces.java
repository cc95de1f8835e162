// Wrong: compares character by character at the same place and adds the difference in length.
class Solution {
    int editDistance(String source, String target) {
        int shorter = Math.min(source.length(), target.length());
        int edits = Math.max(source.length(), target.length()) - shorter;
        for (int i = 0; i < shorter; i++) {
            if (source.charAt(i) != target.charAt(i)) {
                edits++;
            }
        }
        return edits;
    }
}
