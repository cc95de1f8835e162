import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Random words are short and have two or three letters, so that groups of all sizes occur.
public final class Tests implements TestSuite {
    private static final int WORDS_MAX = 100_000;
    private static final int LENGTH_MAX = 100;
    private static final int LETTERS_MAX = 500_000;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    @Override
    public void define(Suite suite) {
        words(suite, "a single word", "cab");
        words(suite, "a single empty word", "");
        words(suite, "empty words among others", "", "a", "", "b");
        words(suite, "the same word three times", "abc", "abc", "abc");
        words(suite, "the same word with another between", "abc", "xyz", "abc");
        words(suite, "all words belong together", "abc", "bca", "cab", "acb");
        words(suite, "no two words belong together", "a", "b", "ab", "abc");
        words(suite, "members of two groups take turns", "ab", "cd", "ba", "dc", "ab");
        words(suite, "the group in reverse alphabetical order", "cba", "bca", "abc");
        words(suite, "the same letters, but not equally often", "aab", "abb", "bba", "aba");
        words(suite, "one letter more often", "a", "aa", "aaa", "aa");
        words(suite, "equal sums of letters", "ad", "bc", "cb", "da");
        words(suite, "equal sums and lengths", "ace", "bbe", "acd", "bbd", "eca");
        words(suite, "a prefix of another", "abc", "ab", "ba");
        words(
                suite,
                "the first and the last letter of the alphabet",
                "az",
                "za",
                "zz",
                "aa",
                "zaz");
        words(
                suite,
                "counts that read alike without a separator",
                "abbbbbbbbbbb",
                "aaaaaaaaaaab",
                "baaaaaaaaaaa");
        words(
                suite,
                "powers of two beyond 32 bits",
                "a".repeat(32),
                "a".repeat(33),
                "a".repeat(40));
        words(
                suite,
                "powers of two beyond 64 bits",
                "a".repeat(64) + "b",
                "a".repeat(65) + "c",
                "b" + "a".repeat(64));
        words(
                suite,
                "the greatest length",
                "k".repeat(LENGTH_MAX),
                "k".repeat(LENGTH_MAX - 1),
                "k".repeat(LENGTH_MAX));
        words(suite, "one Java hash code for letters in order", "bd", "ce", "db", "ec");
        suite.random("two letters", 60, r -> input((Object) r.words(r.between(1, 12), 0, 4, "ab")));
        suite.random(
                "three letters", 20, r -> input((Object) r.words(r.between(20, 50), 1, 4, "abc")));
        suite.scale("few words belong together", doubling(3_125, 5), Tests::many);
    }

    private static void words(Suite suite, String reason, String... words) {
        suite.edge(reason, input((Object) words));
    }

    /// One word in ten is an earlier one with its letters shuffled.
    private static Input many(Rand r, int n) {
        String[] words = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] =
                    i > 0 && r.chance(0.1)
                            ? shuffled(r, words[r.between(0, i - 1)])
                            : r.word(r.between(7, 9), ALPHABET);
        }
        return input((Object) words);
    }

    private static String shuffled(Rand r, String word) {
        String[] letters = word.split("");
        r.shuffle(letters);
        return String.join("", letters);
    }

    static void valid(String[] words) {
        require(
                words.length >= 1 && words.length <= WORDS_MAX,
                "words has 1 to 100,000 words, not " + words.length);
        for (String word : words) {
            require(
                    word.length() <= LENGTH_MAX,
                    "a word has 0 to 100 letters, not " + word.length());
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
