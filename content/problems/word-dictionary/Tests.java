import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random tests use two letters, so that patterns hit and miss about equally often.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 25;
    private static final int DOTS_MAX = 2;
    private static final int CALLS_MAX = 100_000;
    private static final int CHARACTERS_MAX = 1_000_000;
    private static final String TEN_LETTERS = "abcdefghij";

    @Override
    public void define(Suite suite) {
        suite.edge("searches before any word", calls("search a", "search .", "search .."));
        suite.edge("a word of one letter", calls("add k", "search k", "search .", "search j"));
        suite.edge("one dot is one letter", calls("add k", "search ..", "search k.", "search .k"));
        suite.edge("a pattern without dots", calls("add log", "search log", "search lot"));
        suite.edge("a mere prefix", calls("add log", "search lo", "search l.", "search .."));
        suite.edge(
                "the pattern is longer than the word", calls("add lo", "search lo.", "search l.g"));
        suite.edge(
                "a word inside a longer one",
                calls("add abc", "search ab", "add ab", "search ab", "search .b", "search a.c"));
        suite.edge(
                "a dot at each place",
                calls(
                        "add abc",
                        "search .bc",
                        "search a.c",
                        "search ab.",
                        "search ..c",
                        "search .b."));
        suite.edge(
                "only the way through the first letter fails",
                calls("add abx", "add cbd", "search .bd", "search .bx", "search .by"));
        suite.edge(
                "only the way through the last letter fails",
                calls("add cbd", "add abx", "search .bd", "search .bx"));
        suite.edge(
                "the match needs another choice for the first dot than for the second",
                calls("add axa", "add bya", "add bxb", "search ..b", "search b.a", "search .y."));
        suite.edge(
                "letters of two words are mixed",
                calls("add ad", "add cb", "search ab", "search cd", "search a.", "search .b"));
        suite.edge(
                "the first and the last letter of the alphabet",
                calls("add az", "add za", "search .z", "search .a", "search z.", "search zz"));
        suite.edge(
                "a word comes after a search that missed",
                calls("add aa", "search .b", "add ab", "search .b"));
        suite.edge("a word is added twice", calls("add ab", "add ab", "search a.", "search .."));
        suite.edge(
                "the shorter word comes after the longer",
                calls("add abab", "add ab", "search .b", "search .b.b", "search aba"));
        suite.edge("the greatest length", longest());
        suite.random("two letters", 60, r -> mixed(r, r.between(6, 25), 4));
        suite.random("longer words", 20, r -> mixed(r, r.between(60, 120), 6));
        suite.scale("dots late in the pattern", doubling(6_250, 5), (r, n) -> searches(r, n, 5));
        suite.scale("dots anywhere", doubling(1_000, 5), (r, n) -> searches(r, n, 0));
    }

    /// Calls written as `add word` and `search pattern`.
    private static Calls calls(String... calls) {
        var dictionary = constructed();
        for (String call : calls) {
            String[] words = call.split(" ");
            dictionary.call(words[0], words[1]);
        }
        return dictionary.build();
    }

    private static Calls longest() {
        String word = "k".repeat(LENGTH_MAX - 1);
        return calls(
                "add " + word + "m",
                "search ." + word,
                "search ." + word.substring(1) + ".",
                "search " + word,
                "search " + word.substring(1) + "m");
    }

    private static Input mixed(Rand r, int n, int lengthMax) {
        var dictionary = constructed();
        for (int i = 0; i < n; i++) {
            String word = r.word(r.between(1, lengthMax), "ab");
            if (r.chance(0.4)) {
                dictionary.call("add", word);
            } else {
                dictionary.call("search", dotted(r, word, r.between(0, DOTS_MAX), 0));
            }
        }
        return input(dictionary.build());
    }

    /// Half of the calls add words of seven letters; then patterns are searched, of which every
    /// second is wrong in its last letter. Words come in order and patterns roughly so, so that
    /// time grows with n and not with the misses of a cache.
    ///
    /// @param from the first place at which a dot may be
    private static Input searches(Rand r, int n, int from) {
        String[] words = new String[n / 2];
        var dictionary = constructed();
        for (int i = 0; i < words.length; i++) {
            words[i] = spelled(i) + r.word(2, TEN_LETTERS);
            dictionary.call("add", words[i]);
        }
        for (int i = words.length; i < n; i++) {
            int near = i - words.length + r.between(-20, 20);
            String word = words[Math.clamp(near, 0, words.length - 1)];
            String begun = dotted(r, word.substring(0, 6), DOTS_MAX, from);
            dictionary.call("search", begun + (i % 2 == 0 ? "z" : r.word(1, TEN_LETTERS)));
        }
        return input(dictionary.build());
    }

    /// Five letters, one for each decimal digit.
    private static String spelled(int number) {
        var word = new StringBuilder();
        for (int place = 10_000; place > 0; place /= 10) {
            word.append(TEN_LETTERS.charAt(number / place % 10));
        }
        return word.toString();
    }

    /// Up to `dots` letters replaced.
    private static String dotted(Rand r, String word, int dots, int from) {
        var pattern = new StringBuilder(word);
        for (int i = 0; i < dots; i++) {
            pattern.setCharAt(r.between(from, word.length() - 1), '.');
        }
        return pattern.toString();
    }

    static void valid(Calls dictionary) {
        int calls = dictionary.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 100,000 calls, not " + calls);
        int characters = 0;
        for (Calls.Call call : dictionary.calls()) {
            String text = call.stringAt(0);
            require(
                    !text.isEmpty() && text.length() <= LENGTH_MAX,
                    "every word and pattern has 1 to 25 characters, not " + text.length());
            boolean isWord = call.method().equals("add");
            require(
                    text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '.' && !isWord),
                    (isWord
                                    ? "a word has only the letters a to z, unlike '"
                                    : "a pattern has only the letters a to z and dots, unlike '")
                            + text
                            + "'");
            require(
                    text.chars().filter(c -> c == '.').count() <= DOTS_MAX,
                    "a pattern has at most two dots, unlike '" + text + "'");
            characters += text.length();
        }
        require(
                characters <= CHARACTERS_MAX,
                "all arguments together have at most 1,000,000 characters, not " + characters);
    }
}
