import java.util.stream.IntStream;

// Wrong: stops one step early, when the next character is the $, and loses the last letter.
class Solution {
    String restore(String last) {
        int[] following =
                IntStream.range(0, last.length())
                        .boxed()
                        .sorted((a, b) -> Character.compare(last.charAt(a), last.charAt(b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var text = new StringBuilder();
        int row = following[last.indexOf('$')];
        while (last.charAt(following[row]) != '$') {
            text.append(last.charAt(row));
            row = following[row];
        }
        return text.toString();
    }
}
