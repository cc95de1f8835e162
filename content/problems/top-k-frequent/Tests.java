import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Random messages are few and short, so that counts are often equal, at the last place too.
public final class Tests implements TestSuite {
    private static final int MESSAGES_MAX = 100_000;
    private static final int LENGTH_MAX = 30;

    @Override
    public void define(Suite suite) {
        suite.edge("a single message", strings("a"), 1);
        suite.edge("one message, many times", strings("a", "a", "a"), 1);
        suite.edge("all are different, one is asked for", strings("c", "a", "b"), 1);
        suite.edge("all are different, all are asked for", strings("c", "a", "b"), 3);
        suite.edge(
                "all counts differ, all are asked for", strings("a", "b", "b", "c", "c", "c"), 3);
        suite.edge("the most frequent comes last in the alphabet", strings("z", "a", "z"), 1);
        suite.edge("the most frequent is written last", strings("a", "b", "c", "c"), 2);
        suite.edge("a tie for the first place", strings("b", "a", "b", "a", "c"), 1);
        suite.edge("a tie for the last place", strings("x", "x", "c", "b", "d"), 2);
        suite.edge("a tie for the last place among many", strings("e", "d", "c", "b", "a"), 2);
        suite.edge("ties at two counts", strings("d", "c", "b", "a", "d", "c"), 3);
        suite.edge(
                "a tie between the first written and the first in the alphabet",
                strings("m", "k", "k", "m", "l", "l"),
                2);
        suite.edge("a message that continues another", strings("ab", "a", "abc", "b"), 3);
        suite.edge("the space comes before the letters", strings("ab", "a b", "aa", "a"), 4);
        suite.edge("messages that differ in spaces only", strings(" a", "a ", "a", "a  ", " "), 5);
        suite.edge("a longer message that begins smaller", strings("b", "aaaa", "ab"), 2);
        suite.edge("one Java hash code", strings("ab c", "bc d", "ab c", "acac"), 2);
        suite.edge(
                "equal counts once counting is over, not before",
                strings("a", "b", "b", "c", "c", "a", "a"),
                2);
        suite.edge(
                "messages of the greatest length",
                strings("k".repeat(LENGTH_MAX), "k".repeat(LENGTH_MAX - 1), "j"),
                2);
        suite.random("few messages", 60, r -> log(r, r.between(1, 15), 2));
        suite.random("more messages", 20, r -> log(r, r.between(30, 60), 3));
        suite.scale("most are different", doubling(6_250, 5), (r, n) -> large(r, n, 100));
        suite.scale("k is large", doubling(3_125, 5), (r, n) -> large(r, n, n / 2));
    }

    private static Input log(Rand r, int n, int lengthMax) {
        String[] messages = r.words(n, 1, lengthMax, "ab ");
        int different = (int) Arrays.stream(messages).distinct().count();
        return input(messages, r.between(1, different));
    }

    /// One message in five is one of the first hundred again; the others are different but for
    /// chance.
    private static Input large(Rand r, int n, int k) {
        String[] messages = new String[n];
        for (int i = 0; i < n; i++) {
            messages[i] =
                    i >= 100 && r.chance(0.2)
                            ? messages[r.between(0, 99)]
                            : r.word(8, "abcdefghijklmnopqrstuvwxyz ");
        }
        return input(messages, k);
    }

    static void valid(String[] messages, int k) {
        require(
                messages.length >= 1 && messages.length <= MESSAGES_MAX,
                "messages has 1 to 100,000 messages, not " + messages.length);
        for (String message : messages) {
            require(
                    !message.isEmpty() && message.length() <= LENGTH_MAX,
                    "a message has 1 to 30 characters, not " + message.length());
            require(
                    message.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' '),
                    "a message has only lower-case letters and spaces, unlike '" + message + "'");
        }
        long different = Arrays.stream(messages).distinct().count();
        require(
                k >= 1 && k <= different,
                "k lies between 1 and the number of different messages, "
                        + different
                        + ", not "
                        + k);
    }
}
