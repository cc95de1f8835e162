import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

class Solution {
    String restore(String last) {
        var rowsEndingIn = new TreeMap<Character, List<Integer>>();
        for (int row = 0; row < last.length(); row++) {
            rowsEndingIn.computeIfAbsent(last.charAt(row), c -> new ArrayList<>()).add(row);
        }
        // The k-th row that begins with a character is followed, in the text, by the k-th row that
        // ends in it.
        List<Integer> following = rowsEndingIn.values().stream().flatMap(List::stream).toList();
        var text = new StringBuilder();
        int row = following.get(last.indexOf('$'));
        while (last.charAt(row) != '$') {
            text.append(last.charAt(row));
            row = following.get(row);
        }
        return text.toString();
    }
}
