import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 500_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no characters", "");
        suite.edge("one character", "x");
        suite.edge("only a blank", " ");
        suite.edge("two different characters", "ab");
        suite.edge("two equal characters", "aa");
        suite.edge("all characters are different", "abcdefg");
        suite.edge("the longest run is the first", "abcdaab");
        suite.edge("the longest run is the last", "aabaabcd");
        suite.edge("the longest run is in the middle", "aabcdeebb");
        suite.edge("only the last character repeats, and it is the first one", "abcda");
        suite.edge("only the last character repeats, and it is the one before", "abcdd");
        suite.edge("only the last character repeats, from the middle", "abcdc");
        suite.edge("a repeat lies before the current run", "abba");
        suite.edge("two repeats lie before the current run", "abccbad");
        suite.edge("the first character comes back after the run was cut", "tmmzuxt");
        suite.edge("characters that are apart but do not count together", "ababcb");
        suite.edge("upper and lower case", "aAbBaA");
        suite.edge("digits and signs", "1-2-3+4+5");
        suite.edge("blanks repeat", "a b c d");
        suite.edge("the first and last of the characters allowed", " ~ ~ ~");
        suite.edge("every character allowed, twice", allCharacters() + allCharacters());
        suite.edge("quotes and backslashes", "\"\\\"'\\/");
        suite.random("three characters", 40, r -> text(r, r.between(0, 10), 3));
        suite.random("six characters", 30, r -> text(r, r.between(5, 25), 6));
        suite.random("any character", 20, r -> text(r, r.between(20, 200), 95));
        suite.scale("the alphabet over and over", doubling(31_250, 5), (r, n) -> cycles(n));
        suite.scale("any characters", doubling(31_250, 5), (r, n) -> text(r, n, 95));
        suite.scale("equal characters", doubling(31_250, 5), (r, n) -> input("a".repeat(n)));
    }

    private static String allCharacters() {
        var text = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            text.append(c);
        }
        return text.toString();
    }

    private static Input text(Rand r, int n, int characters) {
        String all = allCharacters();
        return input(r.word(n, all.substring(all.length() - characters)));
    }

    private static Input cycles(int n) {
        String all = allCharacters();
        return input(all.repeat(n / all.length() + 1).substring(0, n));
    }

    static void valid(String text) {
        require(
                text.length() <= LENGTH_MAX,
                "text has 0 to 500,000 characters, not " + text.length());
        require(
                text.chars().allMatch(c -> c >= ' ' && c <= '~'),
                "text has only printable ASCII characters, from blank to tilde");
    }
}
