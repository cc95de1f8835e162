import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random tests use few keys and a small capacity, so that hits, misses and evictions mix.
public final class Tests implements TestSuite {
    private static final int CAPACITY_MAX = 100_000;
    private static final int CALLS_MAX = 200_000;
    private static final int NUMBER_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a read of the empty cache", construct(1).call("get", 7));
        suite.edge(
                "capacity 1: each new key evicts the last",
                cache(1, "put 1 10", "get 1", "put 2 20", "get 1", "get 2"));
        suite.edge(
                "capacity 1: the only key is written again",
                cache(1, "put 1 10", "put 1 11", "get 1", "put 2 20", "get 1", "get 2"));
        suite.edge(
                "the cache is exactly full",
                cache(3, "put 1 10", "put 2 20", "put 3 30", "get 1", "get 2", "get 3"));
        suite.edge(
                "the oldest entry was read before the cache overflows",
                cache(2, "put 1 10", "put 2 20", "get 1", "put 3 30", "get 1", "get 2", "get 3"));
        suite.edge(
                "the oldest entry was written again before the cache overflows",
                cache(
                        2,
                        "put 1 10",
                        "put 2 20",
                        "put 1 11",
                        "put 3 30",
                        "get 1",
                        "get 2",
                        "get 3"));
        suite.edge(
                "the full cache is written to under a key that it keeps",
                cache(2, "put 1 10", "put 2 20", "put 2 21", "get 1", "get 2"));
        suite.edge(
                "the same value is written again",
                cache(2, "put 1 10", "put 2 20", "put 1 10", "put 3 30", "get 1", "get 2"));
        suite.edge(
                "a read that finds nothing",
                cache(2, "put 1 10", "put 2 20", "get 9", "put 3 30", "get 9", "get 1", "get 2"));
        suite.edge(
                "key 0 and value 0",
                cache(2, "put 0 5", "put 1 0", "get 0", "get 1", "put 2 2", "get 1"));
        suite.edge(
                "an evicted key comes back with another value",
                cache(1, "put 1 10", "put 2 20", "put 1 11", "get 1", "get 2"));
        suite.edge(
                "an evicted key is read, then written",
                cache(
                        2,
                        "put 1 10",
                        "put 2 20",
                        "put 3 30",
                        "get 1",
                        "put 1 12",
                        "get 1",
                        "get 2",
                        "get 3"));
        suite.edge(
                "the middle entry of three is read",
                cache(
                        3, "put 1 1", "put 2 2", "put 3 3", "get 2", "put 4 4", "put 5 5", "get 1",
                        "get 2", "get 3"));
        suite.edge(
                "the newest entry of three is read",
                cache(
                        3, "put 1 1", "put 2 2", "put 3 3", "get 3", "put 4 4", "get 1", "get 2",
                        "get 3", "get 4"));
        suite.edge(
                "reads turn the order around",
                cache(
                        3, "put 1 1", "put 2 2", "put 3 3", "get 3", "get 2", "get 1", "put 4 4",
                        "put 5 5", "get 1", "get 2", "get 3"));
        suite.edge(
                "one entry is read often, the others once but later",
                cache(
                        3, "put 1 1", "get 1", "get 1", "get 1", "put 2 2", "put 3 3", "get 2",
                        "put 4 4", "get 1", "get 2"));
        suite.edge(
                "a key that was read many times is evicted",
                cache(
                        2, "put 1 1", "get 1", "get 1", "put 2 2", "put 3 3", "get 1", "get 2",
                        "get 3"));
        suite.edge(
                "the largest key and value",
                cache(
                        1,
                        "put 1000000000 1000000000",
                        "get 1000000000",
                        "put 999999999 1",
                        "get 1000000000"));
        suite.edge(
                "the capacity is larger than the number of calls",
                cache(100_000, "put 1 10", "put 2 20", "get 1", "get 2", "get 3"));
        suite.random("few keys", 60, r -> calls(r, r.between(1, 4), r.between(5, 40), 6));
        suite.random("more keys", 20, r -> calls(r, r.between(5, 12), r.between(60, 150), 20));
        suite.scale("hits all over the cache", doubling(12_500, 5), Tests::hits);
        suite.scale("an eviction at every write", doubling(12_500, 5), Tests::evictions);
    }

    /// Calls written as `put 1 10` and `get 1`.
    private static Calls cache(int capacity, String... calls) {
        var cache = constructed(capacity);
        for (String call : calls) {
            String[] words = call.split(" ");
            if (words[0].equals("put")) {
                cache.call("put", Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            } else {
                cache.call("get", Integer.parseInt(words[1]));
            }
        }
        return cache.build();
    }

    private static Input calls(Rand r, int capacity, int n, int keyMax) {
        var cache = constructed(capacity);
        for (int i = 0; i < n; i++) {
            int key = r.between(0, keyMax);
            if (r.chance(0.5)) {
                cache.call("put", key, r.between(0, 99));
            } else {
                cache.call("get", key);
            }
        }
        return input(cache.build());
    }

    /// Half of the calls fill the cache, the others read from it at random.
    private static Input hits(Rand r, int n) {
        int capacity = n / 2;
        int[] keys = r.distinctInts(capacity, 0, NUMBER_MAX);
        var cache = constructed(capacity);
        for (int key : keys) {
            cache.call("put", key, r.between(0, NUMBER_MAX));
        }
        for (int i = capacity; i < n; i++) {
            cache.call("get", keys[r.between(0, capacity - 1)]);
        }
        return input(cache.build());
    }

    /// A quarter of the calls fill the cache; then new keys are written, with a read now and then.
    private static Input evictions(Rand r, int n) {
        int capacity = n / 4;
        int[] keys = r.distinctInts(n, 0, NUMBER_MAX);
        var cache = constructed(capacity);
        for (int i = 0; i < n; i++) {
            if (i >= capacity && i % 4 == 0) {
                cache.call("get", keys[i - r.between(1, capacity)]);
            } else {
                cache.call("put", keys[i], r.between(0, NUMBER_MAX));
            }
        }
        return input(cache.build());
    }

    static void valid(Calls cache) {
        int capacity = ((Number) cache.constructor().getFirst()).intValue();
        require(
                capacity >= 1 && capacity <= CAPACITY_MAX,
                "capacity lies between 1 and 100,000, not " + capacity);
        int calls = cache.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        for (Calls.Call call : cache.calls()) {
            for (int i = 0; i < call.arguments().size(); i++) {
                int number = call.intAt(i);
                require(
                        number >= 0 && number <= NUMBER_MAX,
                        "keys and values lie between 0 and 1,000,000,000, not " + number);
            }
        }
    }
}
