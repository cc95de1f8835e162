import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random strings are short and of few characters; half of them are shuffled or differ in one
/// place.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 500_000;
    private static final String ALPHABET =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    @Override
    public void define(Suite suite) {
        suite.edge("both are empty", "", "");
        suite.edge("the first is empty", "", "a");
        suite.edge("the second is empty", "a", "");
        suite.edge("one character, equal", "a", "a");
        suite.edge("one character, different", "a", "b");
        suite.edge("equal strings", "deploy", "deploy");
        suite.edge("the reverse", "abcd", "dcba");
        suite.edge("two characters swapped", "abcd", "abdc");
        suite.edge("the second has one more of a character", "ab", "abb");
        suite.edge("the first has one more of a character", "abb", "ab");
        suite.edge("the second has a character that the first has not", "ab", "abc");
        suite.edge("the first has a character that the second has not", "abc", "ab");
        suite.edge("the last character differs", "abcd", "abce");
        suite.edge("the first character differs", "abcd", "ebcd");
        suite.edge("equal sets, other counts", "aabbbc", "aaabbc");
        suite.edge("equal sums of character codes", "ad", "bc");
        suite.edge("equal sums, three characters", "ace", "bbe");
        suite.edge("every character occurs twice, but not the same ones", "aabb", "ccdd");
        suite.edge("pairs of different characters", "aab", "bcc");
        suite.edge("twice the string", "abab", "ab");
        suite.edge("upper and lower case", "aA", "aa");
        suite.edge("upper and lower case, equally often", "aAb", "Aab");
        suite.edge("digits", "1123", "3211");
        suite.edge("a digit more often", "11", "1");
        suite.edge("the first and the last of each kind", "azAZ09", "90ZAza");
        suite.edge("one Java hash code", "AaBB", "BBBB");
        suite.edge("powers of two beyond 64 bits", "a".repeat(65) + "b", "a".repeat(66) + "c");
        suite.random("few characters", 60, r -> pair(r, r.between(0, 8), "ab0"));
        suite.random("more characters", 20, r -> pair(r, r.between(20, 60), "abcdeABC12"));
        suite.scale(
                "one character",
                doubling(31_250, 5),
                (r, n) -> input("a".repeat(n), "a".repeat(n - 1) + r.pick("a", "b")));
        suite.scale("all characters", doubling(31_250, 5), Tests::large);
    }

    private static Input pair(Rand r, int n, String alphabet) {
        String first = r.word(n, alphabet);
        if (r.chance(0.2) || n == 0) {
            return input(first, r.word(r.between(0, n + 1), alphabet));
        }
        var second = new StringBuilder(shuffled(r, first));
        if (r.chance(0.5)) {
            second.setCharAt(r.between(0, n - 1), r.word(1, alphabet).charAt(0));
        }
        return input(first, second.toString());
    }

    private static Input large(Rand r, int n) {
        String first = r.word(n, ALPHABET);
        return input(first, shuffled(r, first));
    }

    private static String shuffled(Rand r, String text) {
        var shuffled = new StringBuilder(text);
        for (int i = text.length() - 1; i > 0; i--) {
            int j = r.between(0, i);
            char kept = shuffled.charAt(i);
            shuffled.setCharAt(i, shuffled.charAt(j));
            shuffled.setCharAt(j, kept);
        }
        return shuffled.toString();
    }

    static void valid(String first, String second) {
        requireText(first, "first");
        requireText(second, "second");
    }

    private static void requireText(String text, String name) {
        require(
                text.length() <= LENGTH_MAX,
                name + " has up to 500,000 characters, not " + text.length());
        require(
                text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0),
                name + " has only letters a to z and A to Z and digits");
    }
}
