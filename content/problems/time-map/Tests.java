import static onsite.tests.Values.*;

import java.util.HashMap;
import java.util.Map;
import onsite.tests.*;

/// Random tests use few keys and small timestamps, so that questions fall before, between, on and
/// after what was set.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 20;
    private static final int TIME_MAX = 1_000_000_000;
    private static final int CALLS_MAX = 200_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @Override
    public void define(Suite suite) {
        suite.edge("a question before anything was set", calls("get a 1"));
        suite.edge(
                "one value: before, at and after",
                calls("set a x 5", "get a 4", "get a 5", "get a 6"));
        suite.edge("a key that was never set", calls("set a x 5", "get b 5", "get b 9"));
        suite.edge(
                "two values: every place",
                calls(
                        "set a x 2",
                        "set a y 4",
                        "get a 1",
                        "get a 2",
                        "get a 3",
                        "get a 4",
                        "get a 5"));
        suite.edge(
                "three values: every place",
                calls(
                        "set a x 2",
                        "set a y 4",
                        "set a z 6",
                        "get a 1",
                        "get a 2",
                        "get a 3",
                        "get a 4",
                        "get a 5",
                        "get a 6",
                        "get a 7"));
        suite.edge(
                "four values at neighbouring times",
                calls(
                        "set a p 1",
                        "set a q 2",
                        "set a r 3",
                        "set a s 4",
                        "get a 1",
                        "get a 2",
                        "get a 3",
                        "get a 4",
                        "get a 5"));
        suite.edge(
                "the same timestamp twice",
                calls("set a x 3", "set a y 3", "get a 2", "get a 3", "get a 4"));
        suite.edge(
                "the same timestamp three times, with others around",
                calls(
                        "set a p 1",
                        "set a x 3",
                        "set a y 3",
                        "set a z 3",
                        "set a q 5",
                        "get a 3",
                        "get a 4"));
        suite.edge(
                "the same value again",
                calls("set a x 1", "set a y 2", "set a x 3", "get a 2", "get a 3"));
        suite.edge(
                "keys do not share a timeline",
                calls("set a x 5", "set b y 3", "get a 4", "get b 4", "get a 9", "get b 9"));
        suite.edge(
                "a key may be set at an earlier time than another",
                calls("set a x 9", "set b y 1", "set a z 9", "get b 1", "get a 9", "get a 8"));
        suite.edge(
                "a value comes after a question for a later time",
                calls("set a x 1", "get a 9", "set a y 5", "get a 9", "get a 4"));
        suite.edge(
                "a question long before the first of many",
                calls("set a x 7", "set a y 8", "set a z 9", "get a 1"));
        suite.edge(
                "the smallest and the largest timestamp",
                calls(
                        "set a x 1",
                        "set a y 1000000000",
                        "get a 1",
                        "get a 999999999",
                        "get a 1000000000"));
        suite.edge(
                "timestamps that text would order otherwise",
                calls("set a x 9", "set a y 10", "get a 9", "get a 10", "get a 100"));
        suite.edge(
                "a key that begins like another",
                calls("set a x 1", "set aa y 1", "get a 1", "get aa 1"));
        suite.edge(
                "a key equal to a value",
                calls("set a b 1", "set b a 2", "get a 2", "get b 2", "get b 1"));
        suite.edge(
                "nearer to the next value than to the last",
                calls("set a x 10", "set a y 100", "get a 99", "get a 11"));
        suite.random("one key", 30, r -> mixed(r, r.between(5, 25), 1, 12));
        suite.random("three keys", 30, r -> mixed(r, r.between(10, 40), 3, 15));
        suite.random("longer histories", 20, r -> mixed(r, r.between(80, 150), 2, 120));
        suite.scale("one key, early times", doubling(12_500, 5), (r, n) -> history(r, n, true));
        suite.scale("some keys, any time", doubling(12_500, 5), (r, n) -> history(r, n, false));
    }

    /// Calls written `set key value 5` and `get key 5`.
    private static Calls calls(String... calls) {
        var map = constructed();
        for (String call : calls) {
            String[] words = call.split(" ");
            if (words[0].equals("set")) {
                map.call("set", words[1], words[2], Integer.parseInt(words[3]));
            } else {
                map.call("get", words[1], Integer.parseInt(words[2]));
            }
        }
        return map.build();
    }

    private static Input mixed(Rand r, int n, int keys, int timeMax) {
        int[] now = new int[keys];
        var map = constructed();
        for (int i = 0; i < n; i++) {
            int key = r.between(0, keys - 1);
            String name = "k" + key;
            if (r.chance(0.5)) {
                now[key] = Math.max(1, Math.min(timeMax, now[key] + r.between(0, 3)));
                map.call("set", name, r.word(2, "xyz"), now[key]);
            } else {
                map.call("get", name, r.between(1, timeMax));
            }
        }
        return input(map.build());
    }

    /// Half of the calls set values; then come the questions.
    private static Input history(Rand r, int n, boolean early) {
        int keys = early ? 1 : 4;
        var map = constructed();
        for (int i = 1; i <= n / 2; i++) {
            map.call("set", "k" + r.between(1, keys), r.word(1, LETTERS), 10 * i);
        }
        for (int i = n / 2; i < n; i++) {
            int time = r.between(1, early ? n / 10 : 5 * n);
            map.call("get", "k" + r.between(1, keys), time);
        }
        return input(map.build());
    }

    static void valid(Calls map) {
        int calls = map.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        Map<String, Integer> last = new HashMap<>();
        for (Calls.Call call : map.calls()) {
            boolean isSet = call.method().equals("set");
            String key = call.stringAt(0);
            int timestamp = call.intAt(isSet ? 2 : 1);
            requireName(key, "a key");
            require(
                    timestamp >= 1 && timestamp <= TIME_MAX,
                    "timestamps lie between 1 and 1,000,000,000, not " + timestamp);
            if (isSet) {
                requireName(call.stringAt(1), "a value");
                require(
                        timestamp >= last.getOrDefault(key, 1),
                        "the timestamps of set do not decrease for a key, but "
                                + key
                                + " is set at "
                                + timestamp
                                + " after "
                                + last.get(key));
                last.put(key, timestamp);
            }
        }
    }

    private static void requireName(String name, String what) {
        require(
                !name.isEmpty() && name.length() <= LENGTH_MAX,
                what + " has 1 to 20 characters, not " + name.length());
        require(
                name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9'),
                what + " has only lower-case letters and digits, unlike '" + name + "'");
    }
}
