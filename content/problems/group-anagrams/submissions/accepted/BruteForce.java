import java.util.ArrayList;
import java.util.List;

/// Compares each word with the first of every group, crossing out letters.
class Solution {
    List<List<String>> groupAnagrams(String[] words) {
        List<List<String>> groups = new ArrayList<>();
        for (String word : words) {
            groups.stream()
                    .filter(group -> haveSameLetters(group.getFirst(), word))
                    .findFirst()
                    .orElseGet(() -> begin(groups))
                    .add(word);
        }
        return groups;
    }

    private static List<String> begin(List<List<String>> groups) {
        List<String> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean haveSameLetters(String word, String other) {
        var left = new StringBuilder(other);
        for (char letter : word.toCharArray()) {
            int at = left.indexOf(String.valueOf(letter));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return left.isEmpty();
    }
}
