import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 80_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one character", "q");
        suite.edge("two equal characters", "aa");
        suite.edge("two rising characters", "ab");
        suite.edge("two falling characters", "ba");
        suite.edge("three equal characters", "aaa");
        suite.edge("one letter repeated", "zzzzzzzzz");
        suite.edge("one letter repeated, then a larger one", "aaaaaaab");
        suite.edge("one letter repeated, then a smaller one", "bbbbbbba");
        suite.edge("all characters rise", "abcdefgh");
        suite.edge("all characters fall", "hgfedcba");
        suite.edge("a repeated pair", "abababab");
        suite.edge("a repeated pair, cut off", "ababababa");
        suite.edge("a word twice", "banjobanjo");
        suite.edge("a word four times", "abcabcabcabc");
        suite.edge("the last suffix is the smallest", "bcbcba");
        suite.edge("the first suffix is the smallest", "aabab");
        suite.edge("the smallest suffix begins in the middle of a repeat", "cabcabcaab");
        suite.edge("prefixes that repeat at two scales", "abacabadabacaba");
        suite.edge("differences after 2, 4 and 8 characters", "xaxbxaaxabxaaaaxaaabxaaaaaaaxa");
        suite.edge(
                "seventeen characters before a difference",
                "a".repeat(17) + "b" + "a".repeat(17) + "c");
        suite.edge("the smallest and the largest character", "~ ~  ~~ ");
        suite.edge("capitals before small letters", "aBAbAaBb");
        suite.edge("spaces at both ends", "  a  a  ");
        suite.edge("digits and punctuation", "10:10:01.100");
        suite.edge("quotes and backslashes", "\"\\\"\\\\\"");
        suite.edge("the end sorts before a space", "a a");
        suite.edge("a text that has all rotations in order but not its suffixes", "abaab");
        suite.random("two letters", 60, r -> input(r.word(r.between(1, 20), "ab")));
        suite.random("many letters", 20, r -> input(r.word(r.between(10, 60), "abcdeXYZ ~")));
        suite.random("repeated words", 30, Tests::repeatedWord);
        suite.scale("a short word repeated", doubling(5_000, 5), Tests::repeated);
        suite.scale("one letter repeated", doubling(5_000, 5), (r, n) -> input("m".repeat(n)));
        suite.scale("random", doubling(5_000, 5), (r, n) -> input(r.word(n, "abcdefgh ")));
    }

    /// A short word repeated, with a few letters changed.
    private static Input repeatedWord(Rand r) {
        var text = new StringBuilder(r.word(r.between(1, 5), "ab").repeat(r.between(2, 10)));
        for (int i = r.between(0, 2); i > 0; i--) {
            text.setCharAt(r.between(0, text.length() - 1), r.chance(0.5) ? 'a' : 'c');
        }
        return input(text.toString());
    }

    private static Input repeated(Rand r, int n) {
        return input(r.pick("ab", "ba").repeat(n / 2));
    }

    static void valid(String text) {
        require(
                !text.isEmpty() && text.length() <= LENGTH_MAX,
                "text has 1 to 80,000 characters, not " + text.length());
        require(
                text.chars().allMatch(c -> c >= ' ' && c <= '~'),
                "text has only printable ASCII characters");
    }
}
