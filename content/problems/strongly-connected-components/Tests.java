import static onsite.tests.Shapes.*;
import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onsite.tests.*;

/// Sparse random graphs have many small groups; long chains exhaust a recursion.
public final class Tests implements TestSuite {
    private static final int SERVICES_MAX = 200_000;
    private static final int CALLS_MAX = 400_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single service", 1, rows());
        suite.edge("a single service that calls itself", 1, rows(ints(0, 0)));
        suite.edge("no calls at all", 4, rows());
        suite.edge("two services, one direction", 2, rows(ints(0, 1)));
        suite.edge("two services, the other direction", 2, rows(ints(1, 0)));
        suite.edge("two services call each other", 2, rows(ints(1, 0), ints(0, 1)));
        suite.edge("the same call is listed twice", 2, rows(ints(0, 1), ints(0, 1)));
        suite.edge("every service calls itself", 3, rows(ints(0, 0), ints(1, 1), ints(2, 2)));
        suite.edge("a ring along the numbers", 5, ring(5));
        suite.edge(
                "a ring against the numbers",
                4,
                rows(ints(3, 2), ints(2, 1), ints(1, 0), ints(0, 3)));
        suite.edge("a chain", 5, chain(5));
        suite.edge(
                "two ways to the same service, and none back",
                4,
                rows(ints(0, 1), ints(0, 2), ints(1, 3), ints(2, 3)));
        suite.edge(
                "a call into a group that is known already",
                4,
                rows(ints(0, 1), ints(1, 0), ints(2, 0), ints(2, 3), ints(3, 2)));
        suite.edge(
                "a group calls two services that are known already",
                5,
                rows(ints(0, 1), ints(2, 3), ints(3, 4), ints(4, 2), ints(3, 1), ints(4, 0)));
        suite.edge(
                "a service of a ring calls one that was left before",
                4,
                rows(ints(0, 1), ints(0, 2), ints(2, 3), ints(3, 0), ints(2, 1)));
        suite.edge(
                "two rings share a service",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 0), ints(2, 3), ints(3, 4), ints(4, 2)));
        suite.edge(
                "two rings joined in one direction",
                6,
                rows(
                        ints(0, 1),
                        ints(1, 2),
                        ints(2, 0),
                        ints(3, 4),
                        ints(4, 5),
                        ints(5, 3),
                        ints(1, 4)));
        suite.edge(
                "two rings joined in both directions",
                6,
                rows(
                        ints(0, 1),
                        ints(1, 2),
                        ints(2, 0),
                        ints(3, 4),
                        ints(4, 5),
                        ints(5, 3),
                        ints(1, 4),
                        ints(5, 0)));
        suite.edge(
                "the group with the larger numbers is called first",
                4,
                rows(ints(0, 3), ints(3, 2), ints(2, 3), ints(0, 1), ints(1, 0)));
        suite.edge(
                "a short way back from a long chain",
                6,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 4), ints(4, 5), ints(4, 1)));
        suite.edge(
                "a way back found before another one further back",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 2), ints(3, 4), ints(4, 0)));
        suite.edge(
                "a way back over a sister branch",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 0), ints(0, 3), ints(3, 4), ints(4, 2)));
        suite.edge(
                "a star with calls in both directions",
                4,
                rows(ints(0, 1), ints(2, 0), ints(0, 3), ints(3, 0), ints(1, 0)));
        suite.random("few services", 60, r -> sparse(r, r.between(1, 8)));
        suite.random("more services", 20, r -> sparse(r, r.between(15, 35)));
        suite.scale("a chain with short loops", doubling(12_500, 5), Tests::loops);
        suite.scale("any calls", doubling(7_500, 5), Tests::any);
    }

    private static Input sparse(Rand r, int services) {
        int[][] calls = new int[r.between(services / 2, 2 * services)][];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = r.ints(2, 0, services - 1);
        }
        return input(services, calls);
    }

    /// All n services in one chain that begins at 0 and runs roughly along the numbers. Every
    /// hundredth calls the one before the last again.
    private static Input loops(Rand r, int n) {
        int[] name = nearlyAscending(r, n);
        List<int[]> calls = new ArrayList<>();
        for (int i = 0; i + 1 < n; i++) {
            calls.add(ints(name[i], name[i + 1]));
            if (i % 100 == 99) {
                calls.add(ints(name[i], name[i - 2]));
            }
        }
        return input(n, calls.toArray(int[][]::new));
    }

    /// Starts with 0.
    private static int[] nearlyAscending(Rand r, int n) {
        int[] values = new int[n];
        Arrays.setAll(values, i -> i);
        for (int i = 1; i < n; i++) {
            int j = Math.min(n - 1, i + r.between(0, 15));
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }

    /// A third of n are services, the others calls between neighbours in number, two on average.
    private static Input any(Rand r, int n) {
        int services = n / 3;
        int[][] calls = new int[n - services][];
        for (int i = 0; i < calls.length; i++) {
            int caller = r.between(0, services - 1);
            int callee = Math.clamp(caller + r.between(-30, 35), 0, services - 1);
            calls[i] = ints(caller, callee);
        }
        return input(services, calls);
    }

    static void valid(int services, int[][] calls) {
        require(
                services >= 1 && services <= SERVICES_MAX,
                "services lies between 1 and 200,000, not " + services);
        require(calls.length <= CALLS_MAX, "calls has up to 400,000 pairs, not " + calls.length);
        for (int[] call : calls) {
            require(
                    call.length == 2,
                    "each call is a pair [caller, callee], not " + Arrays.toString(call));
            requireAll(call, 0, services - 1, "calls");
        }
    }
}
