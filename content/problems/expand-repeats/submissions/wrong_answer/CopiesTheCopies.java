import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: each copy takes everything since the start, the copies before it included, so the part
// doubles.
class Solution {
    private static final int LETTERS_MAX = 200_000;

    String expandRepeats(String text) {
        StringBuilder output = new StringBuilder();
        Deque<Integer> numbers = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        int times = 0;
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) {
                times = 10 * times + (c - '0');
            } else if (c == '[') {
                numbers.push(times);
                starts.push(output.length());
                times = 0;
            } else if (c == ']') {
                int start = starts.pop();
                for (int left = numbers.pop(); left > 1 && output.length() < LETTERS_MAX; left--) {
                    output.append(output.substring(start));
                }
            } else {
                output.append(c);
            }
        }
        return output.toString();
    }
}
