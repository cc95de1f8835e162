import static onsite.tests.Values.*;

import java.util.function.IntUnaryOperator;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CALLS_MAX = 200_000;
    private static final int TIME_MAX = 2_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single request", pings(10, 5));
        suite.edge("a single request at time 0", pings(10, 0));
        suite.edge("the request is younger than the window by one", pings(10, 100, 109));
        suite.edge("the request is as old as the window", pings(10, 100, 110));
        suite.edge("the request is older than the window by one", pings(10, 100, 111));
        suite.edge("a request at time 0 is still in", pings(10, 0, 9));
        suite.edge("a request at time 0 is just out", pings(10, 0, 10));
        suite.edge("time 0 twice", pings(3, 0, 0, 2, 3));
        suite.edge("the smallest window", pings(1, 4, 5, 6, 6, 8));
        suite.edge("the same millisecond again and again", pings(1, 4, 4, 4, 4));
        suite.edge("a window of two milliseconds", pings(2, 4, 5, 6, 7, 7, 9, 11));
        suite.edge("requests of the same millisecond leave together", pings(5, 1, 1, 1, 3, 6, 6));
        suite.edge("several leave at once, some stay", pings(10, 1, 2, 3, 9, 12, 12));
        suite.edge("all leave at once", pings(10, 1, 2, 3, 4, 100));
        suite.edge("all leave twice", pings(10, 1, 2, 50, 51, 52, 90, 91));
        suite.edge("none ever leaves", pings(1_000, 1, 2, 3, 4, 5, 6));
        suite.edge("one leaves with each request", pings(3, 1, 2, 3, 4, 5, 6, 7, 8));
        suite.edge("two leave with each request", pings(4, 1, 2, 3, 5, 7, 9, 11));
        suite.edge("a burst around a multiple of the window", pings(10, 8, 9, 10, 11, 18, 19, 20));
        suite.edge("within the first window no time is negative", pings(100, 5, 50, 99, 104, 105));
        suite.edge("the largest window", pings(TIME_MAX, 0, 1, TIME_MAX - 1, TIME_MAX));
        suite.edge(
                "time plus window does not fit into 32 bits",
                pings(1_000_000_000, 1_500_000_000, 1_600_000_000, TIME_MAX));
        suite.edge("the largest time, many windows later", pings(7, 0, TIME_MAX - 7, TIME_MAX));
        suite.random("few milliseconds", 40, r -> pings(r, r.between(1, 6), r.between(2, 25), 2));
        suite.random("steps near the window", 20, r -> pings(r, 10, r.between(5, 40), 11));
        suite.random("quiet and busy times", 20, Tests::uneven);
        suite.random(
                "large times",
                10,
                r -> pings(r, r.between(1, 1_000_000_000), r.between(5, 20), 100_000_000));
        suite.scale("none leaves", doubling(12_500, 5), (r, n) -> steady(n, TIME_MAX, i -> 5 * i));
        suite.scale(
                "one comes, one leaves", doubling(12_500, 5), (r, n) -> steady(n, n / 2, i -> i));
        suite.scale(
                "a long burst leaves at once",
                doubling(12_500, 5),
                (r, n) -> steady(n, n, i -> i < n / 2 ? 1 : 2 * n + i));
    }

    private static Calls pings(int window, int... times) {
        var requests = constructed(window);
        for (int time : times) {
            requests.call("ping", time);
        }
        return requests.build();
    }

    /// n requests, each 0 to `stepMax` milliseconds after the one before.
    private static Input pings(Rand r, int window, int n, int stepMax) {
        var requests = constructed(window);
        int time = r.between(0, stepMax);
        for (int i = 0; i < n; i++) {
            requests.call("ping", time);
            time += r.between(0, stepMax);
        }
        return input(requests.build());
    }

    private static Input uneven(Rand r) {
        int window = r.between(5, 30);
        var requests = constructed(window);
        int time = 0;
        int n = r.between(10, 60);
        for (int i = 0; i < n; i++) {
            requests.call("ping", time);
            time += r.chance(0.1) ? r.between(window - 2, 2 * window) : r.between(0, 3);
        }
        return input(requests.build());
    }

    private static Input steady(int n, int window, IntUnaryOperator time) {
        var requests = constructed(window);
        for (int i = 0; i < n; i++) {
            requests.call("ping", time.applyAsInt(i));
        }
        return input(requests.build());
    }

    static void valid(Calls requests) {
        int window = ((Number) requests.constructor().getFirst()).intValue();
        require(
                window >= 1 && window <= TIME_MAX,
                "window lies between 1 and 2,000,000,000, not " + window);
        int calls = requests.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        int last = 0;
        for (Calls.Call call : requests.calls()) {
            int time = call.intAt(0);
            require(
                    time >= 0 && time <= TIME_MAX,
                    "each time lies between 0 and 2,000,000,000, not " + time);
            require(time >= last, "times do not go back, but " + time + " comes after " + last);
            last = time;
        }
    }
}
