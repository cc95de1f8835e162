/// Counts for each two positions how many characters agree from there on.
class Solution {
    String longestRepeated(String text) {
        String longest = "";
        for (int i = 0; i < text.length(); i++) {
            for (int j = i + 1; j < text.length(); j++) {
                int length = 0;
                while (j + length < text.length()
                        && text.charAt(i + length) == text.charAt(j + length)) {
                    length++;
                }
                if (length > longest.length()) {
                    longest = text.substring(i, i + length);
                }
            }
        }
        return longest;
    }
}
