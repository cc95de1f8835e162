import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 1_500;

    @Override
    public void define(Suite suite) {
        suite.edge("both logs are empty", "", "");
        suite.edge("the first log is empty", "", "abc");
        suite.edge("the second log is empty", "abc", "");
        suite.edge("one equal event", "x", "x");
        suite.edge("one event each, different", "x", "y");
        suite.edge("equal logs", "retry", "retry");
        suite.edge("all events are equal, different lengths", "aaaa", "aa");
        suite.edge("one event must not be paired twice", "a", "aaa");
        suite.edge("the reverse: only one pair does not cross", "abcd", "dcba");
        suite.edge("the common events are spread out", "axbxcx", "yaybyc");
        suite.edge("the longest common stretch is not part of the best", "abcdxyz", "xyzaqbqcqd");
        suite.edge("the first possible partner of the first event is far away", "abc", "bcxxxxa");
        suite.edge("the same events in different numbers", "aabb", "bbaa");
        suite.edge("the pair is at both ends", "a", "bcda");
        suite.edge("only the last events are equal", "abz", "cdz");
        suite.edge("only the first events are equal", "zab", "zcd");
        suite.edge("one log is part of the other, with gaps", "ace", "abcde");
        suite.edge("z, the last letter, on both sides", "zaz", "azz");
        suite.random("two kinds", 40, r -> logs(r, r.between(0, 8), r.between(0, 8), "ab"));
        suite.random("three kinds", 30, r -> logs(r, r.between(3, 10), r.between(3, 10), "abc"));
        suite.random("many kinds", 20, r -> logs(r, r.between(5, 12), r.between(5, 12), "abcdefg"));
        suite.scale("four kinds, long", doubling(90, 5), (r, n) -> logs(r, n, n, "abcd"));
        suite.scale("nothing in common", doubling(90, 5), Tests::disjoint);
    }

    private static Input logs(Rand r, int n, int m, String alphabet) {
        return input(r.word(n, alphabet), r.word(m, alphabet));
    }

    private static Input disjoint(Rand r, int n) {
        return input(r.word(n, "abcdefghijklm"), r.word(n, "nopqrstuvwxyz"));
    }

    static void valid(String first, String second) {
        requireLog(first, "first");
        requireLog(second, "second");
    }

    private static void requireLog(String log, String name) {
        require(
                log.length() <= LENGTH_MAX,
                name + " has 0 to 1,500 characters, not " + log.length());
        require(
                log.chars().allMatch(c -> c >= 'a' && c <= 'z'),
                name + " has only the letters a to z");
    }
}
