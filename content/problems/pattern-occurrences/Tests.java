import static onsite.tests.Values.*;

import onsite.tests.*;

/// The scale families repeat letters so that a difference shows late, or occurrences are many.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one character, found", "a", "a");
        suite.edge("one character, not found", "a", "b");
        suite.edge("the pattern is the text", "marker", "marker");
        suite.edge("the pattern is one character longer than the text", "marke", "marker");
        suite.edge("the pattern differs from the text only in the last character", "aaaa", "aaab");
        suite.edge("only at the very start", "abxxxx", "ab");
        suite.edge("only at the very end", "xxxxab", "ab");
        suite.edge("at both ends", "abxxab", "ab");
        suite.edge("a single letter everywhere", "aaaaa", "a");
        suite.edge("occurrences overlap in all but one letter", "aaaaaa", "aaa");
        suite.edge("occurrences overlap in one letter", "abcabcabca", "abca");
        suite.edge("occurrences stand side by side", "abcabcabc", "abc");
        suite.edge("an occurrence begins inside a failed attempt", "aaab", "aab");
        suite.edge(
                "an occurrence begins inside a failed attempt that got far", "abcabcabd", "abcabd");
        suite.edge("an occurrence, a break, then one letter too few", "aaabaa", "aaa");
        suite.edge("an occurrence, then its last letters again", "aaabaab", "aaab");
        suite.edge("one letter too few, a break, then an occurrence", "aabaaa", "aaa");
        suite.edge("prefixes that repeat at two scales", "abacabaabacabadabacaba", "abacabad");
        suite.edge(
                "a pattern whose beginning comes back after a break", "aabaaacaabaaab", "aabaaab");
        suite.edge("the text ends inside an attempt", "abcab", "abcabc");
        suite.edge("upper and lower case", "ABabAb", "ab");
        suite.edge("a dot", "a.bc.", ".");
        suite.edge("a dot between letters", "abc a.c adc", "a.c");
        suite.edge("a star and brackets", "x[a]*y[a]*aaa", "[a]*");
        suite.edge("spaces", "a  b   c", "  ");
        suite.edge("quotes and backslashes", "\"\\\"\\\"\\", "\"\\\"");
        suite.edge("digits and signs", "1+1=2 1+1+1=3", "1+1");
        suite.edge("the same letters in another order", "abcbacbcaabc", "bca");
        suite.edge("different words with the same Java hash code", "BBAaBBCc", "AaBB");
        suite.edge(
                "a long word that repeats nothing three times in a row",
                thueMorse(2_048),
                thueMorse(1_024));
        suite.random("two letters", 60, r -> search(r, r.between(1, 30), 6, "ab"));
        suite.random("three letters", 20, r -> search(r, r.between(10, 60), 8, "abc"));
        suite.random("repeated words", 40, Tests::repeatedWords);
        suite.scale("late differences", doubling(62_500, 5), (r, n) -> lateDifferences(n));
        suite.scale("many occurrences", doubling(62_500, 5), (r, n) -> manyOccurrences(r, n));
    }

    /// Two times out of three the pattern is cut from the text.
    private static Input search(Rand r, int n, int lengthMax, String alphabet) {
        String text = r.word(n, alphabet);
        int length = r.between(1, Math.min(n, lengthMax));
        int start = r.between(0, n - length);
        String pattern =
                r.chance(0.67) ? text.substring(start, start + length) : r.word(length, alphabet);
        return input(text, pattern);
    }

    /// The pattern is a stretch of a repeated word; in the text a few letters are changed.
    private static Input repeatedWords(Rand r) {
        String word = r.word(r.between(1, 4), "ab");
        String repeated = word.repeat(30).substring(r.between(0, word.length() - 1));
        String pattern = repeated.substring(0, r.between(2, 12)) + r.word(r.between(0, 2), "ab");
        var text = new StringBuilder(repeated.substring(0, 30)).append(pattern);
        for (int i = r.between(0, 5); i > 0; i--) {
            text.setCharAt(r.between(0, text.length() - 1), r.chance(0.5) ? 'a' : 'b');
        }
        return input(text.toString(), pattern);
    }

    /// The first n letters of the Thue-Morse word: polynomial checksums modulo a power of two can't
    /// tell its halves of 1,024 letters apart.
    private static String thueMorse(int n) {
        var word = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            word.append(Integer.bitCount(i) % 2 == 0 ? 'a' : 'b');
        }
        return word.toString();
    }

    /// One letter repeated, with a single other one in the middle of the pattern; the only
    /// occurrence is at the end.
    private static Input lateDifferences(int n) {
        String side = "a".repeat(n / 4);
        String pattern = side + "b" + side.substring(1);
        return input("a".repeat(n - pattern.length()) + pattern, pattern);
    }

    /// A short word repeated, and a pattern of half as many repeats.
    private static Input manyOccurrences(Rand r, int n) {
        String word = r.pick("ab", "ba");
        return input(word.repeat(n / 2), word.repeat(n / 4));
    }

    static void valid(String text, String pattern) {
        requirePrintable(text, "text");
        requirePrintable(pattern, "pattern");
    }

    private static void requirePrintable(String value, String name) {
        require(
                !value.isEmpty() && value.length() <= LENGTH_MAX,
                name + " has 1 to 1,000,000 characters, not " + value.length());
        require(
                value.chars().allMatch(c -> c >= ' ' && c <= '~'),
                name + " has only printable ASCII characters");
    }
}
