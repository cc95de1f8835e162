import java.util.HashMap;
import java.util.Map;

class Solution {
    String longestRepeated(String text) {
        var root = new State(0, 0, Map.of());
        State whole = root;
        State best = root;
        for (int end = 1; end <= text.length(); end++) {
            whole = extend(whole, text.charAt(end - 1), root);
            State repeated = whole.link;
            if (repeated.length > best.length
                    || repeated.length == best.length && repeated.end < best.end) {
                best = repeated;
            }
        }
        return text.substring(best.end - best.length, best.end);
    }

    /// Adds the state of the text that is one character longer.
    private static State extend(State whole, char added, State root) {
        int end = whole.end + 1;
        var longer = new State(end, end, Map.of());
        State state = whole;
        while (state != null && state.next.putIfAbsent(added, longer) == null) {
            state = state.link;
        }
        if (state == null) {
            longer.link = root;
            return longer;
        }
        State seen = state.next.get(added);
        if (seen.length == state.length + 1) {
            longer.link = seen;
            return longer;
        }
        // Only the shorter strings of this state end here too, so they get a state of their own.
        var shorter = new State(state.length + 1, seen.end, seen.next);
        shorter.link = seen.link;
        seen.link = shorter;
        longer.link = shorter;
        while (state != null && state.next.replace(added, seen, shorter)) {
            state = state.link;
        }
        return longer;
    }

    /// Strings that end at the same positions of the text; each is a suffix of the longest of them.
    private static final class State {
        final int length; // of the longest
        final int end; // of the first occurrence
        final Map<Character, State> next;
        State link; // to the longest suffix that ends at more positions; null for the root

        State(int length, int end, Map<Character, State> next) {
            this.length = length;
            this.end = end;
            this.next = new HashMap<>(next);
        }
    }
}
