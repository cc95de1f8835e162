import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one letter, found", "a", "a");
        suite.edge("one letter, not found", "a", "b");
        suite.edge("required is longer than the trace", "a", "aa");
        suite.edge("the whole trace is needed", "abc", "cba");
        suite.edge("one letter is missing", "abcabc", "abcd");
        suite.edge("one of three equal letters is missing", "abaab", "aaaa");
        suite.edge("at the very start", "abzzzz", "ba");
        suite.edge("at the very end", "zzzzab", "ba");
        suite.edge("only the first and the last letter are needed", "azzzzb", "ab");
        suite.edge("two of equal length, the first counts", "abzzba", "ab");
        suite.edge("three of equal length after a longer one", "azbzzabzbazab", "ab");
        suite.edge("a shorter one later", "azzbzzazbzzab", "ab");
        suite.edge("a shorter one earlier", "abzzazbzzb", "ab");
        suite.edge("the start moves over several letters at once", "aazzzzab", "ab");
        suite.edge("letters in excess at the start", "aaaaab", "ab");
        suite.edge("letters in excess at the end", "abbbbb", "ab");
        suite.edge("letters in excess inside", "abbbbc", "ac");
        suite.edge("one letter, once", "zzzaz", "a");
        suite.edge("equal letters in a row", "zaazaaa", "aaa");
        suite.edge("equal letters apart", "azazzazaza", "aaa");
        suite.edge("two letters, each twice", "abcbadaabb", "aabb");
        suite.edge("the order of the required letters is another one", "cabxbac", "bca");
        suite.edge("capitals differ from small letters", "aABbaB", "AB");
        suite.edge("only the capital is there", "AAAA", "a");
        suite.edge("the first and last letters of both alphabets", "xzAaZx", "AZaz");
        suite.edge("a letter that is not required comes back often", "xxaxxbxxcxaxbcx", "abc");
        suite.edge("more than 127 equal letters", "z" + "a".repeat(200) + "z", "a".repeat(150));
        suite.edge(
                "one too few of more than 127 equal letters",
                "a".repeat(199) + "b",
                "a".repeat(200));
        suite.random("two letters", 60, r -> search(r, r.between(1, 20), 5, "ab"));
        suite.random("three letters", 40, r -> search(r, r.between(5, 40), 6, "abc"));
        suite.random("many letters", 20, r -> search(r, r.between(10, 60), 8, "abcdeXYZ"));
        suite.scale("half of the trace is needed", doubling(12_500, 5), Tests::half);
        suite.scale("a letter only at the end", doubling(12_500, 5), Tests::lateLetter);
    }

    private static Input search(Rand r, int n, int requiredMax, String alphabet) {
        return input(r.word(n, alphabet), r.word(r.between(1, requiredMax), alphabet));
    }

    /// A third of n is required.
    private static Input half(Rand r, int n) {
        int required = n / 3;
        return input(r.word(n - required, "ab"), r.word(required, "ab"));
    }

    private static Input lateLetter(Rand r, int n) {
        return input(r.word(n - 6, "abcd") + "z", r.word(4, "abcd") + "z");
    }

    static void valid(String trace, String required) {
        requireLetters(trace, "trace");
        requireLetters(required, "required");
    }

    private static void requireLetters(String value, String name) {
        require(
                !value.isEmpty() && value.length() <= LENGTH_MAX,
                name + " has 1 to 200,000 letters, not " + value.length());
        require(
                value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'),
                name + " has only the letters A to Z and a to z");
    }
}
