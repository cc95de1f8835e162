import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LETTERS_MAX = 2_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single letter", "a");
        suite.edge("two equal letters", "zz");
        suite.edge("two different letters", "az");
        suite.edge("three letters, a palindrome", "aba");
        suite.edge("three letters, equal ones first", "aab");
        suite.edge("three letters, equal ones last", "abb");
        suite.edge("four letters, a palindrome", "abba");
        suite.edge("only the outer letters agree", "abca");
        suite.edge("the outer two letters on each side agree", "abcdba");
        suite.edge("all letters are different", "abcdefghijklm");
        suite.edge("all letters are equal", "aaaaaaaa");
        suite.edge("an odd palindrome, then one letter", "racecarx");
        suite.edge("one letter, then an even palindrome", "xabba");
        suite.edge("the longest palindrome first is not best", "abaab");
        suite.edge("the longest palindrome anywhere is not best", "aaaaba");
        suite.edge("the longest palindrome last is not best", "baaba");
        suite.edge("two palindromes of even length", "abbaccddcc");
        suite.edge("palindromes overlap", "abacabacaba");
        suite.edge("alternating letters, even length", "abababab");
        suite.edge("alternating letters, odd length", "ababababa");
        suite.random("two letters, short", 50, r -> text(r, r.between(1, 9), "ab"));
        suite.random("two letters, longer", 20, r -> text(r, r.between(10, 15), "ab"));
        suite.random("three letters", 20, r -> text(r, r.between(5, 15), "abc"));
        suite.random("palindromes in a row", 20, Tests::palindromes);
        suite.scale("one letter", doubling(100, 5), (r, n) -> input("a".repeat(n)));
        suite.scale("two letters", doubling(100, 5), (r, n) -> text(r, n, "ab"));
        suite.scale("two letters in turn", doubling(100, 5), (r, n) -> input("ab".repeat(n / 2)));
    }

    private static Input text(Rand r, int n, String letters) {
        return input(r.word(n, letters));
    }

    private static Input palindromes(Rand r) {
        var text = new StringBuilder();
        for (int count = r.between(2, 4); count > 0; count--) {
            String half = r.word(r.between(1, 2), "ab");
            var back = new StringBuilder(half).reverse();
            text.append(half).append(r.chance(0.5) ? back : back.substring(1));
        }
        return input(text.toString());
    }

    static void valid(String text) {
        require(
                !text.isEmpty() && text.length() <= LETTERS_MAX,
                "text has 1 to 2,000 letters, not " + text.length());
        require(
                text.chars().allMatch(c -> c >= 'a' && c <= 'z'),
                "text has only lower-case English letters");
    }
}
