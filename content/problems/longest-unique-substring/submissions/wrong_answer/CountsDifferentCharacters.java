// Wrong: counts the different characters of the whole text, wherever they are.
class Solution {
    int longestUniqueSubstring(String text) {
        return (int) text.chars().distinct().count();
    }
}
