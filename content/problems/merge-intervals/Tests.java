import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int WINDOWS_MAX = 100_000;
    private static final int MINUTE_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no windows", windows(""));
        suite.edge("one window", windows("4-9"));
        suite.edge("the same window twice", windows("4-9 4-9"));
        suite.edge("two windows apart, in order", windows("1-3 5-8"));
        suite.edge("two windows apart, in reverse order", windows("5-8 1-3"));
        suite.edge("two windows touch", windows("1-4 4-6"));
        suite.edge("two windows touch, in reverse order", windows("4-6 1-4"));
        suite.edge("one minute lies between two windows", windows("1-4 5-6"));
        suite.edge("a window lies inside another", windows("1-10 3-5"));
        suite.edge("a window lies inside the one listed after it", windows("3-5 1-10"));
        suite.edge(
                "a window inside another is followed by one that overlaps the outer",
                windows("1-10 2-3 8-12"));
        suite.edge(
                "a window inside another is followed by one that touches the outer",
                windows("1-10 2-3 10-12"));
        suite.edge("windows with the same start", windows("2-9 2-4 2-6"));
        suite.edge("windows with the same end", windows("7-9 1-9 4-9"));
        suite.edge("a late window joins two that are apart", windows("1-3 6-9 2-7"));
        suite.edge("a late window touches two that are apart", windows("1-3 6-9 3-6"));
        suite.edge("a late window covers all", windows("2-3 5-6 8-9 1-10"));
        suite.edge("a chain of touching windows, from the end", windows("8-9 6-8 3-6 1-3"));
        suite.edge(
                "the order of the ends differs from the order of the starts",
                windows("1-20 5-6 8-10 15-16 21-22"));
        suite.edge("the order by text is not the order by time", windows("100-101 9-12 20-30"));
        suite.edge("the whole range of time", windows("0-1 999999999-1000000000 1-2"));
        suite.random("crowded", 60, r -> input((Object) r.intervals(r.between(1, 8), 0, 20, 6)));
        suite.random("sparse", 20, r -> input((Object) r.intervals(r.between(5, 40), 0, 200, 8)));
        suite.random(
                "long times",
                10,
                r -> input((Object) r.intervals(r.between(2, 12), 0, MINUTE_MAX, 200_000_000)));
        suite.scale("groups of three", doubling(6_250, 5), Tests::groups);
        suite.scale("one chain", doubling(6_250, 5), Tests::chain);
    }

    /// Windows written `start-end`, with a space between them, as the only argument.
    private static Input windows(String windows) {
        return input(
                (Object)
                        Arrays.stream(windows.split(" "))
                                .filter(window -> !window.isEmpty())
                                .map(window -> window.split("-"))
                                .map(ends ->
                                        ints(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                                .toArray(int[][]::new));
    }

    /// Every three windows overlap in some way, and there is a gap before the next three.
    private static Input groups(Rand r, int n) {
        int[][] windows = new int[n][];
        for (int i = 0; i < n; i++) {
            int base = i / 3 * 20;
            windows[i] = ints(base + r.between(0, 8), base + r.between(10, 18));
        }
        r.shuffle(windows);
        return input((Object) windows);
    }

    /// Each window overlaps or touches the next, so that all become one.
    private static Input chain(Rand r, int n) {
        int[][] windows = new int[n][];
        for (int i = 0; i < n; i++) {
            windows[i] = ints(10 * i, 10 * i + r.between(10, 12));
        }
        r.shuffle(windows);
        return input((Object) windows);
    }

    static void valid(int[][] windows) {
        require(
                windows.length <= WINDOWS_MAX,
                "windows has 0 to 100,000 windows, not " + windows.length);
        for (int[] window : windows) {
            String shown = Arrays.toString(window);
            require(window.length == 2, "each window is a pair of start and end, not " + shown);
            require(
                    0 <= window[0] && window[1] <= MINUTE_MAX,
                    "starts and ends lie between 0 and 1,000,000,000, not as in " + shown);
            require(window[0] < window[1], "each window starts before it ends, not as " + shown);
        }
    }
}
