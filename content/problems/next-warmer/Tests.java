import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int READINGS_MAX = 200_000;
    private static final int READING_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one reading", ints(20));
        suite.edge("two rising readings", ints(20, 21));
        suite.edge("two falling readings", ints(21, 20));
        suite.edge("two equal readings", ints(20, 20));
        suite.edge("all rise", ints(1, 2, 3, 4, 5));
        suite.edge("all fall", ints(5, 4, 3, 2, 1));
        suite.edge("all are equal", ints(7, 7, 7, 7));
        suite.edge("one peak ends all waits", ints(5, 4, 3, 2, 9));
        suite.edge("the first is the highest", ints(9, 1, 2, 3));
        suite.edge("equal readings wait for the same one", ints(4, 4, 4, 5));
        suite.edge("an equal reading in between", ints(4, 3, 4, 5));
        suite.edge("the peak ends some waits only", ints(9, 3, 2, 5, 1));
        suite.edge("one wait ends where another began", ints(3, 1, 2, 4));
        suite.edge("two steps down, one up", ints(9, 7, 8, 5, 6, 3, 4));
        suite.edge("two steps up, one down", ints(1, 3, 2, 4, 3, 5));
        suite.edge("the last reading ends the first wait", ints(8, 7, 1, 7, 9));
        suite.edge("the next higher one is not the highest", ints(1, 2, 9));
        suite.edge("higher readings only came before", ints(5, 6, 1, 2, 3));
        suite.edge("zero and negative readings", ints(-3, 0, -1, 0, 1));
        suite.edge("negative readings rise", ints(-9, -8, -7));
        suite.edge("just above", ints(100, 99, 100, 101));
        suite.edge(
                "the difference of two readings does not fit into 32 bits",
                ints(-READING_MAX, READING_MAX, -READING_MAX));
        suite.edge("the largest reading twice", ints(READING_MAX, 0, READING_MAX));
        suite.edge("the smallest reading twice", ints(-READING_MAX, -READING_MAX, 0));
        suite.random("few different readings", 50, r -> input(r.ints(r.between(1, 12), -2, 3)));
        suite.random("longer series", 20, r -> input(r.ints(r.between(20, 60), -50, 50)));
        suite.random("slow changes", 15, r -> input(walk(r, r.between(10, 60), 2)));
        suite.random(
                "any readings",
                10,
                r -> input(r.ints(r.between(2, 30), -READING_MAX, READING_MAX)));
        suite.scale("all fall", doubling(12_500, 5), (r, n) -> input(falling(r, n)));
        suite.scale("all fall, then a peak", doubling(12_500, 5), Tests::fallingThenPeak);
        suite.scale("all rise", doubling(12_500, 5), Tests::rising);
        suite.scale("up and down", doubling(12_500, 5), (r, n) -> input(walk(r, n, 1_000)));
    }

    private static int[] falling(Rand r, int n) {
        int[] readings = new int[n];
        for (int i = 0; i < n; i++) {
            readings[i] = 3 * (n - i) + r.between(0, 2);
        }
        return readings;
    }

    private static Input fallingThenPeak(Rand r, int n) {
        int[] readings = falling(r, n);
        readings[n - 1] = READING_MAX;
        return input(readings);
    }

    private static Input rising(Rand r, int n) {
        int[] readings = r.ints(n, -READING_MAX, READING_MAX);
        Arrays.sort(readings);
        return input(readings);
    }

    /// Each reading differs by at most `stepMax` from the one before.
    private static int[] walk(Rand r, int n, int stepMax) {
        int[] readings = new int[n];
        int reading = 0;
        for (int i = 0; i < n; i++) {
            reading += r.between(-stepMax, stepMax);
            readings[i] = reading;
        }
        return readings;
    }

    static void valid(int[] readings) {
        require(
                readings.length >= 1 && readings.length <= READINGS_MAX,
                "readings has 1 to 200,000 numbers, not " + readings.length);
        requireAll(readings, -READING_MAX, READING_MAX, "readings");
    }
}
