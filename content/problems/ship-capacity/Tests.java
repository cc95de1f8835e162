import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int ARCHIVES_MAX = 100_000;
    private static final int NIGHTS_MAX = 100_000;
    private static final int SIZE_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one archive, one night", ints(7), 1);
        suite.edge("one archive of size 1", ints(1), 1);
        suite.edge("one archive, many nights", ints(7), 100);
        suite.edge("two archives, one night", ints(2, 3), 1);
        suite.edge("two archives, two nights", ints(2, 3), 2);
        suite.edge("as many nights as archives", ints(3, 1, 4, 1, 5), 5);
        suite.edge("one night fewer than archives", ints(3, 1, 4, 1, 5), 4);
        suite.edge("more nights than archives", ints(3, 1, 4), 100_000);
        suite.edge("equal sizes that divide evenly", ints(2, 2, 2, 2, 2, 2), 3);
        suite.edge("equal sizes that do not", ints(2, 2, 2, 2, 2, 2, 2), 3);
        suite.edge("a night is filled exactly", ints(1, 2, 3, 4, 5, 6), 3);
        suite.edge("the largest archive comes first", ints(9, 1, 1, 1), 2);
        suite.edge("the largest archive comes last", ints(1, 1, 1, 9), 2);
        suite.edge("the largest archive has a night for itself", ints(4, 4, 9, 4, 4), 3);
        suite.edge("the average per night is not enough", ints(5, 1, 5, 1, 5), 2);
        suite.edge("sorting the sizes would save capacity", ints(8, 1, 8, 1), 3);
        suite.edge("sizes rise", ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5);
        suite.edge("sizes fall", ints(10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 5);
        suite.edge("more than 32 bits in one night", ints(SIZE_MAX, SIZE_MAX, SIZE_MAX), 1);
        suite.edge(
                "the sum exceeds 32 bits but not the answer",
                ints(SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX),
                5);
        suite.edge(
                "more than 32 bits in each of two nights",
                ints(SIZE_MAX, SIZE_MAX, SIZE_MAX - 1, SIZE_MAX, SIZE_MAX, SIZE_MAX),
                2);
        suite.random("small sizes", 60, r -> queue(r, r.between(1, 10), 6));
        suite.random("larger sizes", 20, r -> queue(r, r.between(10, 30), 100));
        suite.random("very large sizes", 10, r -> queue(r, r.between(3, 12), SIZE_MAX));
        suite.scale("fifty per night", doubling(6_250, 5), (r, n) -> large(r, n, n / 50));
        suite.scale("two per night", doubling(6_250, 5), (r, n) -> large(r, n, n / 2));
    }

    private static Input queue(Rand r, int n, int sizeMax) {
        return input(r.ints(n, 1, sizeMax), r.between(1, n + 1));
    }

    private static Input large(Rand r, int n, int nights) {
        return input(r.ints(n, 1, SIZE_MAX), nights);
    }

    static void valid(int[] sizes, int nights) {
        require(
                sizes.length >= 1 && sizes.length <= ARCHIVES_MAX,
                "sizes has 1 to 100,000 numbers, not " + sizes.length);
        requireAll(sizes, 1, SIZE_MAX, "sizes");
        require(
                nights >= 1 && nights <= NIGHTS_MAX,
                "nights lies between 1 and 100,000, not " + nights);
    }
}
