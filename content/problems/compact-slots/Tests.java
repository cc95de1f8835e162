import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int ID_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no slots", ints());
        suite.edge("one slot, free", ints(0));
        suite.edge("one slot, taken", ints(5));
        suite.edge("two slots, the first is free", ints(0, 5));
        suite.edge("two slots, the second is free", ints(5, 0));
        suite.edge("no slot is free", ints(3, 1, 2));
        suite.edge("all slots are free", ints(0, 0, 0));
        suite.edge("free slots come first", ints(0, 0, 4, 9, 2));
        suite.edge("free slots are at the end already", ints(4, 9, 2, 0, 0));
        suite.edge("two free slots side by side", ints(4, 0, 0, 9, 2));
        suite.edge("free and taken slots take turns, beginning free", ints(0, 1, 0, 2, 0, 3));
        suite.edge("free and taken slots take turns, beginning taken", ints(1, 0, 2, 0, 3, 0));
        suite.edge("only the first slot is taken", ints(8, 0, 0, 0));
        suite.edge("only the last slot is taken", ints(0, 0, 0, 8));
        suite.edge("ids fall", ints(9, 0, 7, 5, 0, 1));
        suite.edge("ids rise", ints(1, 0, 5, 7, 0, 9));
        suite.edge("ids repeat", ints(6, 0, 6, 6, 0));
        suite.edge("tombstones", ints(-1, 0, -5, 2, 0, -1));
        suite.edge("the largest and smallest ids", ints(0, ID_MAX, -ID_MAX, 0, ID_MAX));
        suite.random("small pages", 60, r -> page(r, r.between(0, 8), 4));
        suite.random("larger pages", 20, r -> page(r, r.between(20, 60), 100));
        suite.scale("every other slot is free", doubling(12_500, 5), Tests::turns);
        suite.scale("the first half is free", doubling(12_500, 5), Tests::freeThenTaken);
    }

    private static Input page(Rand r, int n, int bound) {
        int[] slots = r.ints(n, -bound, bound);
        double free = r.unit();
        Arrays.setAll(slots, i -> r.chance(free) ? 0 : slots[i]);
        return input(slots);
    }

    private static Input turns(Rand r, int n) {
        int[] slots = r.ints(n, 1, 99);
        Arrays.setAll(slots, i -> i % 2 == 0 ? 0 : slots[i]);
        return input(slots);
    }

    private static Input freeThenTaken(Rand r, int n) {
        int[] slots = r.ints(n, 1, 99);
        Arrays.fill(slots, 0, n / 2, 0);
        return input(slots);
    }

    static void valid(int[] slots) {
        require(slots.length <= COUNT_MAX, "slots has 0 to 200,000 numbers, not " + slots.length);
        requireAll(slots, -ID_MAX, ID_MAX, "slots");
    }
}
