import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random tests use two letters and small weights, so that prefixes are shared and ties are common.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 50;
    private static final int WEIGHT_MAX = 1_000_000_000;
    private static final int CALLS_MAX = 100_000;
    private static final int CHARACTERS_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a question before any query", calls("top a"));
        suite.edge(
                "a single query and all its prefixes",
                calls("abc 1", "top a", "top ab", "top abc"));
        suite.edge("the prefix is longer than the query", calls("ab 1", "top abc"));
        suite.edge("the prefix differs in its last letter", calls("abc 1", "top abd", "top b"));
        suite.edge("exactly three", calls("ax 1", "ay 2", "az 3", "top a"));
        suite.edge(
                "four, and the first added is the lightest",
                calls("ax 1", "ay 2", "az 3", "aw 4", "top a"));
        suite.edge(
                "four, and the last added is the lightest",
                calls("ax 4", "ay 3", "az 2", "aw 1", "top a"));
        suite.edge("all weights are equal", calls("ad 7", "ac 7", "ab 7", "aa 7", "top a"));
        suite.edge(
                "a tie for the third place, the later added comes first in the alphabet",
                calls("ax 9", "ay 8", "ac 5", "ab 5", "top a"));
        suite.edge(
                "a tie for the third place, the earlier added comes first in the alphabet",
                calls("ax 9", "ay 8", "ab 5", "ac 5", "top a"));
        suite.edge(
                "a query and one that continues it have equal weights",
                calls("abc 2", "ab 2", "top a", "top ab", "top abc"));
        suite.edge(
                "the space comes before the letters",
                calls("ab c 2", "abac 2", "ab 2", "top ab", "top ab ", "top aba"));
        suite.edge(
                "a query is added again and overtakes",
                calls("ax 5", "ay 4", "ax 1", "ay 3", "top a", "top ay"));
        suite.edge(
                "a query that was pushed out comes back",
                calls("aw 1", "ax 2", "ay 3", "az 4", "top a", "aw 4", "top a"));
        suite.edge(
                "a query comes back into a tie for the third place",
                calls("ab 1", "ax 2", "ay 3", "az 4", "ab 1", "top a"));
        suite.edge(
                "a query of the three grows and stays behind the others",
                calls("ax 9", "ay 7", "az 1", "az 2", "top a", "aw 2", "top a"));
        suite.edge(
                "an earlier answer is not changed by what is added later",
                calls("ax 1", "top a", "ay 2", "top a", "az 3", "top a", "aw 4", "top a"));
        suite.edge("different first letters", calls("ax 1", "bx 2", "top a", "top b", "top x"));
        suite.edge(
                "the three of a prefix are not those of a shorter one",
                calls("aa 9", "aa b 8", "aab 7", "aba 6", "abb 5", "top a", "top ab", "top aa"));
        suite.edge(
                "sums that no 32-bit number holds",
                calls(
                        "ax 1000000000",
                        "ax 1000000000",
                        "ax 1000000000",
                        "ay 1000000000",
                        "ay 1000000000",
                        "az 1000000000",
                        "top a"));
        suite.edge(
                "weights that differ by more than a 32-bit number holds",
                calls("ax 1000000000", "ax 1000000000", "ax 1000000000", "ay 1", "top a"));
        suite.edge("the greatest length", longest());
        suite.random("two letters", 60, r -> mixed(r, r.between(6, 25), 4, 5));
        suite.random("longer queries", 20, r -> mixed(r, r.between(60, 120), 5, 20));
        suite.scale("short prefixes", doubling(3_750, 5), Tests::shortPrefixes);
    }

    /// A question is written `top prefix`, and `query 5` adds five.
    private static Calls calls(String... calls) {
        var box = constructed();
        for (String call : calls) {
            if (call.startsWith("top ")) {
                box.call("top", call.substring(4));
            } else {
                int space = call.lastIndexOf(' ');
                box.call(
                        "add",
                        call.substring(0, space),
                        Integer.parseInt(call.substring(space + 1)));
            }
        }
        return box.build();
    }

    private static Calls longest() {
        String query = "k".repeat(LENGTH_MAX);
        String shorter = query.substring(1);
        return calls(query + " 1", shorter + " 2", "top k", "top " + shorter, "top " + query);
    }

    private static Input mixed(Rand r, int n, int lengthMax, int weightMax) {
        var box = constructed();
        for (int i = 0; i < n; i++) {
            String text = r.word(r.between(1, lengthMax), "ab");
            if (r.chance(0.6)) {
                box.call("add", text, r.between(1, weightMax));
            } else {
                box.call("top", text.substring(0, r.between(1, Math.min(2, text.length()))));
            }
        }
        return input(box.build());
    }

    /// Half of the calls add queries of which most begin with the same letter; then questions for
    /// one or two letters and further queries take turns.
    private static Input shortPrefixes(Rand r, int n) {
        var box = constructed();
        for (int i = 0; i < n; i++) {
            String letters = r.word(4, "abcdefghijklmnopqrst");
            String query = (r.chance(0.9) ? "a" : "b") + letters;
            if (i < n / 2 || i % 2 == 0) {
                box.call("add", query, r.between(1, 1_000));
            } else {
                box.call("top", r.chance(0.9) ? "a" : query.substring(0, 2));
            }
        }
        return input(box.build());
    }

    static void valid(Calls box) {
        int calls = box.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 100,000 calls, not " + calls);
        int characters = 0;
        for (Calls.Call call : box.calls()) {
            String text = call.stringAt(0);
            require(
                    !text.isEmpty() && text.length() <= LENGTH_MAX,
                    "every query and prefix has 1 to 50 characters, not " + text.length());
            require(
                    text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' '),
                    "every query and prefix has only lower-case letters and spaces, unlike '"
                            + text
                            + "'");
            characters += text.length();
            if (call.method().equals("add")) {
                int weight = call.intAt(1);
                require(
                        weight >= 1 && weight <= WEIGHT_MAX,
                        "every weight lies between 1 and 1,000,000,000, not " + weight);
            }
        }
        require(
                characters <= CHARACTERS_MAX,
                "all arguments together have at most 1,000,000 characters, not " + characters);
    }
}
