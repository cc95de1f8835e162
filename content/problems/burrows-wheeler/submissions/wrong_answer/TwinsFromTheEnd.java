import java.util.stream.IntStream;

// Wrong: pairs equal characters in opposite orders, the first of one column with the last of the
// other.
class Solution {
    String restore(String last) {
        int[] following =
                IntStream.range(0, last.length())
                        .map(i -> last.length() - 1 - i)
                        .boxed()
                        .sorted((a, b) -> Character.compare(last.charAt(a), last.charAt(b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var text = new StringBuilder();
        int row = following[last.indexOf('$')];
        while (last.charAt(row) != '$') {
            text.append(last.charAt(row));
            row = following[row];
        }
        return text.toString();
    }
}
