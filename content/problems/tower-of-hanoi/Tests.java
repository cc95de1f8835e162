import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CRATES_MAX = 16;

    @Override
    public void define(Suite suite) {
        suite.edge("no crates", 0, 1, 3);
        suite.edge("no crates, other places", 0, 2, 1);
        suite.edge("one crate", 1, 1, 3);
        suite.edge("one crate to the middle", 1, 1, 2);
        suite.edge("two crates from 1 to 2", 2, 1, 2);
        suite.edge("two crates from 2 to 1", 2, 2, 1);
        suite.edge("two crates from 2 to 3", 2, 2, 3);
        suite.edge("two crates from 3 to 1", 2, 3, 1);
        suite.edge("two crates from 3 to 2", 2, 3, 2);
        suite.edge("three crates backwards", 3, 3, 1);
        suite.edge("three crates, 2 is the source", 3, 2, 3);
        suite.edge("three crates, 2 is the target", 3, 3, 2);
        suite.edge("four crates", 4, 1, 3);
        suite.edge("five crates, all other places", 5, 2, 1);
        suite.random("a few crates", 30, r -> stack(r, r.between(0, 5)));
        suite.random("more crates", 20, r -> stack(r, r.between(4, 7)));
        suite.scale("higher stacks", new int[] {11, 12, 13, 14, 15, 16}, Tests::stack);
    }

    private static Input stack(Rand r, int crates) {
        int source = r.between(1, 3);
        return input(crates, source, (source + r.between(0, 1)) % 3 + 1);
    }

    static void valid(int crates, int source, int target) {
        require(crates >= 0 && crates <= CRATES_MAX, "crates lies between 0 and 16, not " + crates);
        require(source >= 1 && source <= 3, "source is a place from 1 to 3, not " + source);
        require(target >= 1 && target <= 3, "target is a place from 1 to 3, not " + target);
        require(source != target, "source and target are two different places");
    }
}
