import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 500_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no characters", "");
        suite.edge("one letter", "x");
        suite.edge("one character that does not count", "-");
        suite.edge("only characters that do not count", " .,- ");
        suite.edge("two equal letters", "xx");
        suite.edge("two different letters", "xy");
        suite.edge("two different letters between others", "-x--y-");
        suite.edge("upper and lower case of a letter", "xX");
        suite.edge("an odd number of characters", "abcba");
        suite.edge("an even number of characters", "abccba");
        suite.edge("only the first and last characters differ", "xbccby");
        suite.edge("only the middle two differ", "abcdba");
        suite.edge("only the outermost pair agrees", "abca");
        suite.edge("only the pair beside the middle differs", "abcda");
        suite.edge("what does not count is spread unevenly", "a--b-a");
        suite.edge("what does not count comes first", "...aba");
        suite.edge("what does not count comes last", "aba...");
        suite.edge("what does not count is in the middle", "ab---ba");
        suite.edge("a palindrome only if blanks count", "ab a");
        suite.edge("digits", "1 2-2 1");
        suite.edge("digits that differ", "1 2-3 1");
        suite.edge("a digit and a letter", "1a2");
        suite.edge("a letter before a digit", "a1");
        suite.edge("the digit 0 and the letter P are 32 apart", "0P");
        suite.edge("the signs @ and ` are 32 apart and do not count", "@a`");
        suite.edge("an underscore does not count", "a_");
        suite.edge("the signs between Z and a", "[a\\b]b^_a`");
        suite.edge("the neighbours of digits and letters do not count", "/a:@b[`b{a/");
        suite.edge("the first and last letters and digits", "Az09 90Za");
        suite.edge("z and Z, a and A", "zaAZ");
        suite.edge("0 and 9 count", "0-9");
        suite.edge("a and z count", "a-z");
        suite.edge("A and Z count", "A-Z");
        suite.edge("quotes", "\"'a'\"");
        suite.random("any short text", 30, r -> input(r.word(r.between(1, 5), "aA1-")));
        suite.random("palindromes", 40, r -> input(mirrored(r, r.between(0, 12), 0)));
        suite.random("one character off", 30, r -> input(mirrored(r, r.between(2, 12), 1)));
        suite.scale("a palindrome", doubling(31_250, 5), (r, n) -> input(longPalindrome(r, n)));
        suite.scale("nothing counts", doubling(31_250, 5), (r, n) -> input("-".repeat(n)));
        suite.scale(
                "the middle differs",
                doubling(31_250, 5),
                (r, n) -> input("a".repeat(n / 2 - 1) + "xy" + "a".repeat(n / 2 - 1)));
    }

    /// A palindrome of 2 · half letters and digits, with other characters here and there, but for
    /// some letters that are changed.
    private static String mirrored(Rand r, int half, int changes) {
        String front = r.word(half, "abz09");
        var letters = new StringBuilder(front + new StringBuilder(front).reverse());
        for (int i = 0; i < changes; i++) {
            letters.setCharAt(r.between(0, letters.length() - 1), r.word(1, "abz09").charAt(0));
        }
        var text = new StringBuilder();
        for (char c : letters.toString().toCharArray()) {
            text.append(r.word(r.between(0, 4) / 3, " -_"));
            text.append(r.chance(0.5) ? c : Character.toUpperCase(c));
        }
        return text.toString();
    }

    /// Two characters of three count.
    private static String longPalindrome(Rand r, int n) {
        String front = r.word(n / 2, "aAbB12- ,");
        return front + new StringBuilder(front).reverse();
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
