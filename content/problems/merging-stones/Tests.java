import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int FILES_MAX = 240;
    private static final int BLOCKS_MAX = 100_000;
    private static final int K_MAX = 30;

    @Override
    public void define(Suite suite) {
        suite.edge("a single file", ints(7), 2);
        suite.edge("a single file, large k", ints(7), K_MAX);
        suite.edge("two files by twos", ints(4, 9), 2);
        suite.edge("fewer files than k", ints(4, 9), 3);
        suite.edge("exactly k files", ints(1, 2, 3), 3);
        suite.edge("one file more than k", ints(1, 2, 3, 4), 3);
        suite.edge("k files and k - 1 more", ints(1, 1, 8, 1, 1), 3);
        suite.edge("the first run is best on the right", ints(9, 9, 1, 1, 1), 3);
        suite.edge("the first run is best on the left", ints(1, 1, 1, 9, 9), 3);
        suite.edge("the first run is best in the middle", ints(9, 1, 1, 1, 9), 3);
        suite.edge("the cheapest neighbours first cost more", ints(5, 3, 3, 5), 2);
        suite.edge("the smallest files are not neighbours", ints(1, 9, 1, 9, 1), 2);
        suite.edge("equal files by twos", ints(3, 3, 3, 3, 3), 2);
        suite.edge("equal files by fours", ints(2, 2, 2, 2, 2, 2, 2), 4);
        suite.edge("three runs of three", ints(6, 4, 4, 6, 1, 1, 2), 3);
        suite.edge("three runs of four", ints(3, 1, 4, 1, 5, 9, 2, 6, 5, 3), 4);
        suite.edge("the largest files", ints(BLOCKS_MAX, BLOCKS_MAX, BLOCKS_MAX), 2);
        suite.random("by twos", 40, r -> files(r, r.between(1, 7), 2, 9));
        suite.random("by threes", 30, r -> files(r, 2 * r.between(1, 4) + 1, 3, 9));
        suite.random("by fours and fives", 15, r -> withRoom(r, r.between(4, 5)));
        suite.random(
                "any number of files", 20, r -> files(r, r.between(1, 8), r.between(2, 5), 50));
        suite.scale(
                "by twos, many", doubling(FILES_MAX / 16, 5), (r, n) -> files(r, n, 2, BLOCKS_MAX));
    }

    private static Input files(Rand r, int n, int k, int blocksMax) {
        return input(r.ints(n, 1, blocksMax), k);
    }

    private static Input withRoom(Rand r, int k) {
        return files(r, r.between(1, 2) * (k - 1) + 1, k, 20);
    }

    static void valid(int[] stones, int k) {
        require(
                stones.length >= 1 && stones.length <= FILES_MAX,
                "there are 1 to 240 files, not " + stones.length);
        requireAll(stones, 1, BLOCKS_MAX, "stones");
        require(k >= 2 && k <= K_MAX, "k lies between 2 and 30, not " + k);
    }
}
