import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 100_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one character", "q");
        suite.edge("two different characters", "ab");
        suite.edge("two equal characters", "aa");
        suite.edge("three equal characters", "aaa");
        suite.edge("no character occurs twice", "abcdefgh XYZ");
        suite.edge("only the first and the last character agree", "abcda");
        suite.edge("one letter repeated", "zzzzzzzzz");
        suite.edge("one letter repeated, then another", "aaaaab");
        suite.edge("one letter repeated, after another", "baaaaa");
        suite.edge("one letter repeated on both sides of another", "aaabaaa");
        suite.edge("a repeated pair", "abababab");
        suite.edge("a word twice in a row", "banjobanjo");
        suite.edge("a word three times in a row", "logloglog");
        suite.edge("a word at the start and at the end", "markxxymark");
        suite.edge("a word in the middle twice", "-word+*word/");
        suite.edge("the longest occurs twice, a shorter one often", "ababacdefgcdefg");
        suite.edge("the one that occurs first is not first in the alphabet", "zy1zy2ab3ab");
        suite.edge("the one that occurs first is first in the alphabet", "ab1ab2zy3zy");
        suite.edge("the one that occurs first is repeated last", "pq1rs2rs3pq");
        suite.edge("three of one length, nested", "abc1de2fg3fg4de5ab");
        suite.edge("of two single characters, the first", "abcba");
        suite.edge("overlapping by all but one character", "xabcabcabcy");
        suite.edge("the repeat grows at its third occurrence", "ab1abc2abcd3abc");
        suite.edge("a repeat inside a longer string that occurs once", "abcbcdbcde");
        suite.edge("states split twice", "abbcbbcbbb");
        suite.edge("prefixes that repeat at two scales", "abacabadabacaba");
        suite.edge("upper and lower case differ", "abcABCabCaBC");
        suite.edge("spaces at both ends", "  x  ");
        suite.edge("the largest character", "~a~~b~~~");
        suite.edge("quotes and backslashes", "\"\\n\"\\n\"");
        suite.edge("different words with the same Java hash code", "Aa1BB2");
        suite.edge("longer words with the same Java hash code", "xAaBB1xBBAa2");
        suite.edge("halves that checksums modulo 2^64 can't tell apart", thueMorse(2_048));
        suite.random("two letters", 60, r -> input(r.word(r.between(1, 20), "ab")));
        suite.random("three letters", 40, r -> input(r.word(r.between(5, 30), "abc")));
        suite.random("many letters", 20, r -> input(r.word(r.between(5, 60), "abcdefgXYZ ~")));
        suite.random("repeated words", 30, Tests::repeatedWord);
        suite.scale("one letter", doubling(6_250, 5), (r, n) -> input("m".repeat(n)));
        suite.scale("random letters", doubling(6_250, 5), (r, n) -> input(r.word(n, "abcdefgh")));
        suite.scale("a long stretch twice", doubling(6_250, 5), Tests::longStretch);
    }

    /// A short word repeated, with a few letters changed.
    private static Input repeatedWord(Rand r) {
        var text = new StringBuilder(r.word(r.between(1, 6), "abc").repeat(r.between(2, 8)));
        for (int i = r.between(0, 3); i > 0; i--) {
            text.setCharAt(r.between(0, text.length() - 1), r.chance(0.5) ? 'a' : 'd');
        }
        return input(text.toString());
    }

    /// The first n letters of the Thue-Morse word.
    private static String thueMorse(int n) {
        var word = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            word.append(Integer.bitCount(i) % 2 == 0 ? 'a' : 'b');
        }
        return word.toString();
    }

    private static Input longStretch(Rand r, int n) {
        String stretch = r.word(n / 3, "ab");
        String rest = r.word(n - 2 * stretch.length(), "ab");
        int cut = r.between(0, rest.length());
        return input(stretch + rest.substring(0, cut) + stretch + rest.substring(cut));
    }

    static void valid(String text) {
        require(
                !text.isEmpty() && text.length() <= LENGTH_MAX,
                "text has 1 to 100,000 characters, not " + text.length());
        require(
                text.chars().allMatch(c -> c >= ' ' && c <= '~'),
                "text has only printable ASCII characters");
    }
}
