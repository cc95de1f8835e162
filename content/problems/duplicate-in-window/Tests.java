import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random ids come from small ranges, so that repetitions occur at distances around k.
public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 400_000;
    private static final int ID_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single id", ints(5), 1);
        suite.edge("a single id, k is 0", ints(5), 0);
        suite.edge("two equal ids, k is 0", ints(5, 5), 0);
        suite.edge("two equal ids, k is 1", ints(5, 5), 1);
        suite.edge("two different ids", ints(5, 6), 1);
        suite.edge("a distance of exactly k", ints(1, 2, 3, 1), 3);
        suite.edge("a distance of k + 1", ints(1, 2, 3, 1), 2);
        suite.edge("a distance of k - 1", ints(1, 2, 3, 1), 4);
        suite.edge("k is much larger than the list", ints(1, 2, 3, 1), COUNT_MAX);
        suite.edge("all ids are different", ints(4, 3, 2, 1), 3);
        suite.edge("all ids are equal", ints(2, 2, 2, 2), 1);
        suite.edge("the repetition is the last id", ints(1, 2, 3, 4, 4), 1);
        suite.edge("the id at position 0 comes back", ints(8, 1, 8), 2);
        suite.edge("first too late, then in time", ints(1, 2, 3, 1, 1), 2);
        suite.edge(
                "first too late, then in time, counted from the second", ints(1, 2, 3, 1, 4, 1), 2);
        suite.edge("twice too late", ints(1, 2, 3, 1, 2, 3, 1), 2);
        suite.edge("a later pair is closer", ints(1, 2, 3, 1, 4, 4), 3);
        suite.edge("two pairs, nested", ints(1, 2, 2, 1), 3);
        suite.edge("two pairs, crossed", ints(2, 1, 2, 1), 3);
        suite.edge("the outer pair is in time too, but ends later", ints(9, 7, 7, 9), 3);
        suite.edge("zero comes back", ints(0, 1, 0), 2);
        suite.edge("an absent id at a small position is not taken for a repetition", ints(0, 1), 5);
        suite.edge("negative ids", ints(-1, 1, -1), 2);
        suite.edge("an id and its opposite", ints(3, -3, 4, -4), 3);
        suite.edge(
                "ids that a small cache of boxed numbers does not hold", ints(1000, 2000, 1000), 2);
        suite.edge("the largest and the smallest id", ints(ID_MAX, -ID_MAX, ID_MAX, -ID_MAX), 2);
        suite.random("small windows", 60, r -> arrivals(r, r.between(1, 12), 8, 5));
        suite.random("larger windows", 20, r -> arrivals(r, r.between(20, 50), 200, 25));
        suite.scale(
                "all ids are different",
                doubling(25_000, 5),
                (r, n) -> input(r.distinctInts(n, 0, 9_999_999), n / 2));
        suite.scale("every id comes back too late", doubling(25_000, 5), Tests::tooLate);
    }

    private static Input arrivals(Rand r, int n, int ids, int kMax) {
        return input(r.ints(n, -1, ids - 2), r.between(0, kMax));
    }

    /// The same ids in the same order, twice, but for the last.
    private static Input tooLate(Rand r, int n) {
        int[] once = r.distinctInts(n / 2, 0, 9_999_999);
        int[] ids = new int[n];
        for (int i = 0; i < n; i++) {
            ids[i] = once[i % once.length];
        }
        ids[n - 1] = ids[n - 2];
        return input(ids, n / 2 - 1);
    }

    static void valid(int[] ids, int k) {
        require(
                ids.length >= 1 && ids.length <= COUNT_MAX,
                "ids has 1 to 400,000 numbers, not " + ids.length);
        requireAll(ids, -ID_MAX, ID_MAX, "ids");
        require(k >= 0 && k <= COUNT_MAX, "k lies between 0 and 400,000, not " + k);
    }
}
