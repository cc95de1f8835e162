import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 1_500;

    @Override
    public void define(Suite suite) {
        suite.edge("both words are empty", "", "");
        suite.edge("the target is empty", "abc", "");
        suite.edge("equal words of one character", "a", "a");
        suite.edge("different words of one character", "a", "b");
        suite.edge("equal words", "queue", "queue");
        suite.edge("one character is missing at the front", "ache", "cache");
        suite.edge("one character is missing at the end", "cach", "cache");
        suite.edge("one character too many in the middle", "cacche", "cache");
        suite.edge("two neighbours are exchanged", "ab", "ba");
        suite.edge("shifted by one place: every position differs", "abcdef", "bcdefa");
        suite.edge("no character in common", "aaaa", "bbb");
        suite.edge("the target lies inside the source", "xxabcxx", "abc");
        suite.edge("the source lies inside the target", "abc", "xxabcxx");
        suite.edge("a replacement is cheaper than deleting and inserting", "abc", "axc");
        suite.edge("the reverse", "abcde", "edcba");
        suite.edge("the same letters repeated", "aaaaa", "aaa");
        suite.edge("all three kinds of edits", "xabcd", "abzde");
        suite.random("two letters", 40, r -> words(r, r.between(0, 5), r.between(0, 5), "ab"));
        suite.random("three letters", 30, r -> words(r, r.between(2, 7), r.between(2, 7), "abc"));
        suite.random("a few edits", 20, r -> edited(r, r.word(r.between(3, 7), "abcd")));
        suite.scale("two letters, long", doubling(90, 5), (r, n) -> words(r, n, n, "ab"));
        suite.scale("equal letters", doubling(90, 5), Tests::equal);
    }

    private static Input words(Rand r, int n, int m, String alphabet) {
        return input(r.word(n, alphabet), r.word(m, alphabet));
    }

    private static Input edited(Rand r, String source) {
        var target = new StringBuilder(source);
        for (int edits = r.between(1, 3); edits > 0; edits--) {
            int at = r.between(0, target.length());
            if (at == target.length() || r.chance(0.3)) {
                target.insert(at, r.word(1, "abcd"));
            } else if (r.chance(0.5)) {
                target.deleteCharAt(at);
            } else {
                target.setCharAt(at, r.word(1, "abcd").charAt(0));
            }
        }
        return input(source, target.toString());
    }

    /// Nothing in common, so that every edit is worth trying.
    private static Input equal(Rand r, int n) {
        return input("a".repeat(n), "b".repeat(n));
    }

    static void valid(String source, String target) {
        requireWord(source, "source");
        requireWord(target, "target");
    }

    private static void requireWord(String word, String name) {
        require(
                word.length() <= LENGTH_MAX,
                name + " has 0 to 1,500 characters, not " + word.length());
        require(
                word.chars().allMatch(c -> c >= 'a' && c <= 'z'),
                name + " has only the letters a to z");
    }
}
