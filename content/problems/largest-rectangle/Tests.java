import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int SLOTS_MAX = 200_000;
    private static final int CORES_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one slot", ints(5));
        suite.edge("one slot, nothing is free", ints(0));
        suite.edge("nothing is free anywhere", ints(0, 0, 0));
        suite.edge("one core in one slot", ints(1));
        suite.edge("two equal slots", ints(3, 3));
        suite.edge("two slots, the first alone is best", ints(5, 1));
        suite.edge("two slots, the second alone is best", ints(1, 5));
        suite.edge("two slots, both together are best", ints(3, 2));
        suite.edge("all are equal", ints(4, 4, 4, 4, 4));
        suite.edge("all rise", ints(1, 2, 3, 4, 5));
        suite.edge("all fall", ints(5, 4, 3, 2, 1));
        suite.edge("up and down again", ints(1, 2, 3, 2, 1));
        suite.edge("down and up again", ints(3, 2, 1, 2, 3));
        suite.edge("one low slot between high ones", ints(6, 6, 1, 6, 6, 6));
        suite.edge("the whole width at the lowest height", ints(4, 3, 3, 4, 3, 4));
        suite.edge("a single high slot is best", ints(1, 1, 20, 1, 1));
        suite.edge("the best reaches to the first slot", ints(4, 5, 4, 1));
        suite.edge("the best reaches to the last slot", ints(1, 4, 5, 4));
        suite.edge("the best lies in the middle", ints(1, 5, 6, 5, 1));
        suite.edge("the best grows to the left over higher slots", ints(6, 5, 4, 1));
        suite.edge("the best grows to the right over higher slots", ints(1, 4, 5, 6));
        suite.edge("the lowest of the best lies in its middle", ints(1, 7, 4, 7, 1));
        suite.edge("nothing is free at the beginning", ints(0, 2, 2));
        suite.edge("nothing is free at the end", ints(2, 2, 0));
        suite.edge("nothing is free in the middle", ints(3, 3, 0, 4, 4));
        suite.edge("equal slots with a higher one between", ints(2, 5, 2, 5, 2));
        suite.edge("equal slots with a lower one between", ints(5, 2, 5, 2, 5));
        suite.edge("stairs up, then down to the start", ints(1, 3, 5, 5, 3, 1));
        suite.edge("high ends, low middle", ints(9, 1, 1, 1, 9));
        suite.edge("the lower edge belongs to the best", ints(2, 3, 1, 1, 9, 1));
        suite.edge("the product does not fit into 32 bits", ints(CORES_MAX, CORES_MAX, CORES_MAX));
        suite.edge(
                "the product does not fit into 32 bits and seems small",
                ints(1_073_741_824 - 73_741_824, 5, 715_827_883, 715_827_883, 715_827_884, 6));
        suite.edge("the largest number alone", ints(0, CORES_MAX, 0));
        suite.random("few cores", 60, r -> input(r.ints(r.between(1, 12), 0, 5)));
        suite.random("more cores", 25, r -> input(r.ints(r.between(10, 50), 0, 40)));
        suite.random("slow changes", 20, r -> input(walk(r, r.between(10, 60))));
        suite.random("any number", 10, r -> input(r.ints(r.between(2, 30), 0, CORES_MAX)));
        suite.scale("all are equal", doubling(12_500, 5), Tests::equal);
        suite.scale("all rise", doubling(12_500, 5), (r, n) -> input(r.sortedInts(n, 1, 999_999)));
        suite.scale("all fall", doubling(12_500, 5), Tests::falling);
        suite.scale("up and down", doubling(12_500, 5), (r, n) -> input(walk(r, n)));
    }

    /// Each number differs by at most 2 from the one before.
    private static int[] walk(Rand r, int n) {
        int[] free = new int[n];
        int cores = r.between(1, 9);
        for (int i = 0; i < n; i++) {
            cores = Math.max(0, cores + r.between(-2, 2));
            free[i] = cores;
        }
        return free;
    }

    private static Input equal(Rand r, int n) {
        int[] free = new int[n];
        Arrays.fill(free, r.between(1, CORES_MAX));
        return input(free);
    }

    private static Input falling(Rand r, int n) {
        int[] rising = r.sortedInts(n, 1, 999_999);
        int[] free = new int[n];
        for (int i = 0; i < n; i++) {
            free[i] = rising[n - 1 - i];
        }
        return input(free);
    }

    static void valid(int[] free) {
        require(
                free.length >= 1 && free.length <= SLOTS_MAX,
                "free has 1 to 200,000 numbers, not " + free.length);
        requireAll(free, 0, CORES_MAX, "free");
    }
}
