import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int WINDOWS_MAX = 100_000;
    private static final int MINUTE_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no windows yet", windows("", "4-9"));
        suite.edge("before the only window", windows("10-12", "4-9"));
        suite.edge("behind the only window", windows("1-3", "4-9"));
        suite.edge("touches the only window from the left", windows("9-12", "4-9"));
        suite.edge("touches the only window from the right", windows("1-4", "4-9"));
        suite.edge("the only window again", windows("4-9", "4-9"));
        suite.edge("lies inside the only window", windows("4-9", "5-6"));
        suite.edge("covers the only window", windows("5-6", "4-9"));
        suite.edge("overlaps the only window on its left", windows("6-12", "4-9"));
        suite.edge("overlaps the only window on its right", windows("2-6", "4-9"));
        suite.edge("same start, longer", windows("4-6 8-9 12-13", "4-10"));
        suite.edge("same end, longer", windows("1-2 4-6 8-9", "3-9"));
        suite.edge("between two windows, touching neither", windows("1-3 10-12", "4-9"));
        suite.edge("fills the gap between two windows", windows("1-4 9-12", "4-9"));
        suite.edge("touches the left one of two", windows("1-4 10-12", "4-9"));
        suite.edge("touches the right one of two", windows("1-3 9-12", "4-9"));
        suite.edge(
                "from inside one window to inside another",
                windows("1-3 5-8 10-12 14-18 20-21", "6-15"));
        suite.edge("covers all windows", windows("2-3 5-6 8-9", "1-10"));
        suite.edge("covers all but the first and the last", windows("1-2 5-6 8-9 12-13", "4-10"));
        suite.edge("the last window covered reaches beyond", windows("1-2 5-6 8-20", "4-10"));
        suite.edge("the first window covered begins before", windows("1-5 6-7 9-10", "4-8"));
        suite.edge("behind all of three windows", windows("1-2 3-4 5-6", "8-9"));
        suite.edge("before all of three windows", windows("3-4 5-6 8-9", "1-2"));
        suite.edge("the whole range of time", windows("0-1 999999999-1000000000", "0-1000000000"));
        suite.edge("the last minute", windows("0-1", "999999999-1000000000"));
        suite.random("short lists", 60, r -> list(r, r.between(0, 5), 3, 12));
        suite.random("longer lists", 20, r -> list(r, r.between(10, 40), 5, 60));
        suite.scale("half of the list is covered", doubling(6_250, 5), Tests::halfCovered);
        suite.scale("all of the list is covered", doubling(6_250, 5), Tests::allCovered);
    }

    /// Windows written `start-end`, with a space between them, and the one that is added.
    private static Input windows(String windows, String added) {
        int[][] list =
                Arrays.stream(windows.split(" "))
                        .filter(window -> !window.isEmpty())
                        .map(Tests::window)
                        .toArray(int[][]::new);
        return input(list, window(added));
    }

    private static int[] window(String window) {
        String[] ends = window.split("-");
        return ints(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static Input list(Rand r, int n, int stepMax, int lengthMax) {
        int[][] list = new int[n][];
        int time = r.between(0, 4);
        for (int i = 0; i < n; i++) {
            int end = time + r.between(1, stepMax);
            list[i] = ints(time, end);
            time = end + r.between(1, stepMax);
        }
        int start = r.between(0, time + 2);
        return input(list, ints(start, start + r.between(1, lengthMax)));
    }

    /// Added from nine twentieths of the list to nineteen.
    private static Input halfCovered(Rand r, int n) {
        return input(everyThreeMinutes(n), ints(n / 20 * 9 * 3, n / 20 * 19 * 3));
    }

    private static Input allCovered(Rand r, int n) {
        return input(everyThreeMinutes(n), ints(0, 3 * n));
    }

    private static int[][] everyThreeMinutes(int n) {
        int[][] list = new int[n][];
        Arrays.setAll(list, i -> ints(3 * i + 1, 3 * i + 2));
        return list;
    }

    static void valid(int[][] windows, int[] added) {
        require(
                windows.length <= WINDOWS_MAX,
                "windows has 0 to 100,000 windows, not " + windows.length);
        validWindow(added);
        for (int i = 0; i < windows.length; i++) {
            validWindow(windows[i]);
            require(
                    i == 0 || windows[i - 1][1] < windows[i][0],
                    "each window starts after the end of the one before it, not as "
                            + Arrays.toString(windows[i]));
        }
    }

    private static void validWindow(int[] window) {
        String shown = Arrays.toString(window);
        require(window.length == 2, "each window is a pair of start and end, not " + shown);
        require(
                0 <= window[0] && window[1] <= MINUTE_MAX,
                "starts and ends lie between 0 and 1,000,000,000, not as in " + shown);
        require(window[0] < window[1], "each window starts before it ends, not as " + shown);
    }
}
