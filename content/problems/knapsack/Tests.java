import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Scale tests keep 200 containers and vary the capacity: n is items times capacity.
public final class Tests implements TestSuite {
    private static final int ITEMS_MAX = 200;
    private static final int WEIGHT_MAX = 100_000;
    private static final int VALUE_MAX = 1_000_000_000;
    private static final int CAPACITY_MAX = 10_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no memory at all", ints(1), ints(10), 0);
        suite.edge("one container that fits exactly", ints(5), ints(8), 5);
        suite.edge("one container that is one megabyte too large", ints(6), ints(8), 5);
        suite.edge("a single megabyte and a container of that size", ints(1), ints(9), 1);
        suite.edge("all containers fit with memory left over", ints(1, 2, 3), ints(6, 5, 4), 100);
        suite.edge("all containers fill the memory exactly", ints(1, 2, 3), ints(6, 5, 4), 6);
        suite.edge("one small container in much memory: it is there once", ints(1), ints(3), 10);
        suite.edge("equal containers, one too many", ints(2, 2, 2), ints(7, 7, 7), 5);
        suite.edge(
                "the best worth per megabyte blocks the best pair",
                ints(6, 5, 5),
                ints(66, 50, 50),
                10);
        suite.edge(
                "the most valuable container blocks two others", ints(9, 5, 4), ints(10, 8, 7), 9);
        suite.edge("the lightest containers are worth least", ints(1, 1, 3), ints(1, 1, 9), 3);
        suite.edge("exact filling is worth less", ints(2, 3, 4), ints(1, 9, 1), 4);
        suite.edge("the first container is the one to leave out", ints(3, 2, 2), ints(5, 4, 4), 4);
        suite.edge("the last container is the one to leave out", ints(2, 2, 3), ints(4, 4, 5), 4);
        suite.edge(
                "the total exceeds 32 bits",
                ints(1, 1, 1, 1, 1),
                ints(VALUE_MAX, VALUE_MAX, VALUE_MAX, VALUE_MAX, VALUE_MAX),
                5);
        suite.edge(
                "the heaviest container and the largest capacity",
                ints(WEIGHT_MAX, CAPACITY_MAX),
                ints(VALUE_MAX, 1),
                CAPACITY_MAX);
        suite.random("small weights", 60, r -> items(r, r.between(1, 8), 8, 20));
        suite.random("equal rates", 10, r -> equalRates(r, r.between(3, 8)));
        suite.random("more containers", 20, r -> items(r, r.between(9, 14), 30, 1_000));
        suite.scale("200 containers", doubling(125_000, 5), Tests::large);
    }

    private static Input items(Rand r, int n, int weightMax, int valueMax) {
        int[] weights = r.ints(n, 1, weightMax);
        return input(weights, r.ints(n, 1, valueMax), r.between(0, n * weightMax / 2 + 1));
    }

    private static Input equalRates(Rand r, int n) {
        int[] weights = r.ints(n, 1, 9);
        int[] values = Arrays.stream(weights).map(weight -> 10 * weight).toArray();
        return input(weights, values, r.between(5, 30));
    }

    private static Input large(Rand r, int n) {
        int capacity = n / ITEMS_MAX;
        return input(
                r.ints(ITEMS_MAX, 1, capacity / 20), r.ints(ITEMS_MAX, 1, VALUE_MAX), capacity);
    }

    static void valid(int[] weights, int[] values, int capacity) {
        require(
                weights.length >= 1 && weights.length <= ITEMS_MAX,
                "there are 1 to 200 containers, not " + weights.length);
        require(
                weights.length == values.length,
                "weights and values have the same length, not "
                        + weights.length
                        + " and "
                        + values.length);
        requireAll(weights, 1, WEIGHT_MAX, "weights");
        requireAll(values, 1, VALUE_MAX, "values");
        require(
                capacity >= 0 && capacity <= CAPACITY_MAX,
                "capacity lies between 0 and 10,000, not " + capacity);
    }
}
