import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random texts have about as many places as there are characters twice over, so that unique ones
/// occur at all places, or not at all.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 500_000;
    private static final String ALPHABET =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    @Override
    public void define(Suite suite) {
        suite.edge("a single character", "k");
        suite.edge("two equal characters", "kk");
        suite.edge("two different characters", "kj");
        suite.edge("three equal characters", "kkk");
        suite.edge("all characters are different", "abcd");
        suite.edge("all characters come in pairs", "aabbcc");
        suite.edge("all characters come back later", "abcabc");
        suite.edge("only the last is unique", "aabbc");
        suite.edge("only the first is unique", "cbbaa");
        suite.edge("only one in the middle is unique", "aacbb");
        suite.edge("the first comes back at the very end", "abca");
        suite.edge("the last copy of a character has none to its right", "abab");
        suite.edge("copies do not stand together", "abcac");
        suite.edge("two unique ones, the larger first", "aazab");
        suite.edge("the only unique character is behind many copies", "xyxyxyxyzxy");
        suite.edge("a character occurs three times, another once", "aabab" + "ac");
        suite.edge("upper and lower case", "aA");
        suite.edge("upper case comes back, lower case does not", "AbABa");
        suite.edge("digits", "1020");
        suite.edge("the first and the last of each kind", "azAZ09azAZ0");
        suite.edge("every character twice, one three times", "abcabcb");
        suite.edge("every character but one, twice", ALPHABET + ALPHABET.substring(1));
        suite.edge("every character but the last, twice", ALPHABET + ALPHABET.substring(0, 61));
        suite.random("few characters", 60, r -> input(r.word(r.between(1, 9), "abcA")));
        suite.random(
                "more characters",
                20,
                r -> input(r.word(r.between(15, 40), "abcdefghijABCDE12345")));
        suite.scale("none is unique", doubling(31_250, 5), (r, n) -> input(r.word(n, ALPHABET)));
        suite.scale(
                "the last is unique",
                doubling(31_250, 5),
                (r, n) -> input(r.word(n - 1, "abcdefgh") + "x"));
    }

    static void valid(String text) {
        require(
                !text.isEmpty() && text.length() <= LENGTH_MAX,
                "text has 1 to 500,000 characters, not " + text.length());
        require(
                text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0),
                "text has only letters a to z and A to Z and digits");
    }
}
