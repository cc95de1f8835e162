import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Random words are short and of two letters, so that many pairs match, words repeat and empty ones
/// occur.
public final class Tests implements TestSuite {
    private static final int WORDS_MAX = 100_000;
    private static final int LENGTH_MAX = 30;
    private static final int LETTERS_MAX = 500_000;
    private static final String LETTERS = "abcdefghijklmnopqrst";

    @Override
    public void define(Suite suite) {
        words(suite, "a single word that is a palindrome", "aba");
        words(suite, "a single empty word", "");
        words(suite, "two empty words", "", "");
        words(suite, "three empty words", "", "", "");
        words(suite, "an empty word and a palindrome", "", "aba");
        words(suite, "an empty word and a word that is no palindrome", "", "ab");
        words(suite, "two words that mirror each other", "ab", "ba");
        words(suite, "two equal words, a palindrome", "aa", "aa");
        words(suite, "two equal words, no palindrome", "ab", "ab");
        words(suite, "three equal words of one letter", "a", "a", "a");
        words(suite, "a mirrored word twice", "abc", "cba", "cba");
        words(suite, "one letter each, different", "a", "b");
        words(suite, "the first word is longer", "abc", "ba");
        words(suite, "the second word is longer", "ab", "cba");
        words(suite, "longer by one letter at the left end", "cab", "ba");
        words(suite, "longer by a palindrome of two letters", "abcc", "ba", "ccab");
        words(suite, "longer by something that is no palindrome", "abcd", "ba", "dcab");
        words(suite, "both ends of the longer word leave a palindrome", "aab", "ba", "baa");
        words(suite, "a word of one repeated letter and its parts", "aaa", "a", "aa");
        words(suite, "a palindrome and its first half", "abba", "ab", "ba");
        words(suite, "a palindrome and its first letter", "abba", "a");
        words(suite, "both orders of different lengths", "aba", "a", "aba");
        words(suite, "the same letters but no mirror", "abc", "acb", "bca");
        words(suite, "only the first letters mirror", "abcd", "ba");
        words(
                suite,
                "the greatest length",
                "k".repeat(LENGTH_MAX),
                "k".repeat(LENGTH_MAX - 1),
                "k");
        suite.random("two letters", 60, r -> input((Object) r.words(r.between(1, 10), 0, 4, "ab")));
        suite.random(
                "three letters", 20, r -> input((Object) r.words(r.between(20, 40), 0, 5, "abc")));
        suite.scale("few mirrors", doubling(2_500, 5), Tests::few);
    }

    private static void words(Suite suite, String reason, String... words) {
        suite.edge(reason, input((Object) words));
    }

    /// Every tenth word mirrors an earlier one, with a letter repeated at one end.
    private static Input few(Rand r, int n) {
        String[] words = new String[n];
        for (int i = 0; i < n; i++) {
            if (i % 10 == 9) {
                String mirrored =
                        new StringBuilder(words[r.between(0, i - 1)]).reverse().toString();
                String repeated = "a".repeat(r.between(0, 3));
                words[i] = r.chance(0.5) ? mirrored + repeated : repeated + mirrored;
                words[i] = words[i].substring(0, Math.min(LENGTH_MAX, words[i].length()));
            } else {
                words[i] = r.word(8, LETTERS);
            }
        }
        return input((Object) words);
    }

    static void valid(String[] words) {
        require(
                words.length >= 1 && words.length <= WORDS_MAX,
                "words has 1 to 100,000 words, not " + words.length);
        for (String word : words) {
            require(
                    word.length() <= LENGTH_MAX,
                    "a word has 0 to 30 letters, not " + word.length());
            require(
                    word.chars().allMatch(c -> c >= 'a' && c <= 'z'),
                    "a word has only the letters a to z, unlike '" + word + "'");
        }
        int letters = Arrays.stream(words).mapToInt(String::length).sum();
        require(
                letters <= LETTERS_MAX,
                "all words together have at most 500,000 letters, not " + letters);
    }
}
