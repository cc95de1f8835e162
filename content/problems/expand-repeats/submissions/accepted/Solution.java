import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    /// @param start of the repeated part in the output
    private record Repeat(int times, int start) {}

    String expandRepeats(String text) {
        StringBuilder output = new StringBuilder();
        Deque<Repeat> open = new ArrayDeque<>();
        int times = 0;
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) {
                times = 10 * times + (c - '0');
            } else if (c == '[') {
                open.push(new Repeat(times, output.length()));
                times = 0;
            } else if (c == ']') {
                close(open.pop(), output);
            } else {
                output.append(c);
            }
        }
        return output.toString();
    }

    /// The part stands in the output once already.
    private static void close(Repeat repeat, StringBuilder output) {
        int end = output.length();
        for (int copy = 1; copy < repeat.times(); copy++) {
            output.append(output, repeat.start(), end);
        }
    }
}
