import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// A circle that was added to an otherwise possible batch is the only reason for `false`.
public final class Tests implements TestSuite {
    private static final int JOBS_MAX = 100_000;
    private static final int DEPENDENCIES_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single job", 1, rows());
        suite.edge("a single job that waits for itself", 1, rows(ints(0, 0)));
        suite.edge("no dependencies at all", 5, rows());
        suite.edge("one dependency", 2, rows(ints(0, 1)));
        suite.edge("one dependency, the other way", 2, rows(ints(1, 0)));
        suite.edge("two jobs wait for each other", 2, rows(ints(0, 1), ints(1, 0)));
        suite.edge("the last job waits for itself", 3, rows(ints(2, 2)));
        suite.edge("a dependency listed twice", 2, rows(ints(1, 0), ints(1, 0)));
        suite.edge(
                "two ways from job 3 to job 0",
                4,
                rows(ints(3, 1), ints(3, 2), ints(1, 0), ints(2, 0)));
        suite.edge(
                "two ways from job 0 to job 3",
                4,
                rows(ints(0, 1), ints(0, 2), ints(1, 3), ints(2, 3)));
        suite.edge("a shortcut beside a chain", 3, rows(ints(0, 1), ints(1, 2), ints(0, 2)));
        suite.edge(
                "a shortcut beside a chain, listed first",
                3,
                rows(ints(0, 2), ints(0, 1), ints(1, 2)));
        suite.edge(
                "a chain along the numbers",
                5,
                rows(ints(1, 0), ints(2, 1), ints(3, 2), ints(4, 3)));
        suite.edge(
                "a chain against the numbers",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 4)));
        suite.edge(
                "more dependencies than jobs, and no circle",
                4,
                rows(ints(1, 0), ints(2, 0), ints(3, 0), ints(2, 1), ints(3, 1), ints(3, 2)));
        suite.edge(
                "a circle of all jobs",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 4), ints(4, 0)));
        suite.edge(
                "a circle behind jobs that can finish",
                5,
                rows(ints(1, 0), ints(2, 1), ints(3, 2), ints(4, 3), ints(2, 4)));
        suite.edge(
                "a circle that job 0 does not lead to",
                6,
                rows(ints(0, 1), ints(1, 2), ints(4, 3), ints(5, 4), ints(3, 5)));
        suite.edge(
                "a circle whose first job is entered by a side way",
                4,
                rows(ints(0, 2), ints(2, 3), ints(3, 1), ints(1, 2)));
        suite.edge(
                "the circle is the last of several dependencies of one job",
                5,
                rows(ints(0, 1), ints(0, 2), ints(0, 3), ints(0, 4), ints(4, 0)));
        suite.edge(
                "a search that began at job 0 must leave finished jobs behind",
                5,
                rows(ints(0, 1), ints(2, 1), ints(3, 2), ints(4, 0), ints(4, 3)));
        suite.random("any dependencies", 60, r -> anyPairs(r, r.between(1, 7)));
        suite.random("possible batches", 20, r -> batch(r, r.between(2, 30), false));
        suite.random("batches with one more dependency", 20, r -> batch(r, r.between(2, 30), true));
        suite.scale("one long chain", doubling(18_750, 5), Tests::chain);
        suite.scale("ladder", doubling(18_750, 5), Tests::ladder);
    }

    private static Input anyPairs(Rand r, int jobs) {
        int[][] dependencies = new int[r.between(0, jobs + 1)][];
        for (int i = 0; i < dependencies.length; i++) {
            dependencies[i] = r.ints(2, 0, jobs - 1);
        }
        return input(jobs, dependencies);
    }

    private static Input batch(Rand r, int jobs, boolean oneMore) {
        int[][] pairs = r.acyclicEdges(jobs, r.between(jobs / 2, 2 * jobs));
        if (oneMore) {
            pairs = Arrays.copyOf(pairs, pairs.length + 1);
            pairs[pairs.length - 1] = r.ints(2, 0, jobs - 1);
        }
        return input(jobs, pairs);
    }

    /// A third of n are jobs. Each waits for the one of the next higher number, listed from the
    /// first job on, and for another one a little higher.
    private static Input chain(Rand r, int n) {
        int jobs = n / 3;
        int[][] dependencies = new int[2 * (jobs - 1)][];
        for (int job = 0; job + 1 < jobs; job++) {
            dependencies[2 * job] = ints(job, job + 1);
            dependencies[2 * job + 1] = ints(job, r.between(job + 1, Math.min(jobs - 1, job + 50)));
        }
        return input(jobs, dependencies);
    }

    /// A third of n are jobs, two on each rung; each waits for both jobs of the next rung. The
    /// pairs are listed in random order.
    private static Input ladder(Rand r, int n) {
        int rungs = n / 6;
        int[][] dependencies = new int[4 * (rungs - 1)][];
        for (int i = 0; i < dependencies.length; i++) {
            int rung = i / 4;
            dependencies[i] = ints(2 * rung + i % 4 / 2, 2 * rung + 2 + i % 2);
        }
        r.shuffle(dependencies);
        return input(2 * rungs, dependencies);
    }

    static void valid(int jobs, int[][] dependencies) {
        require(jobs >= 1 && jobs <= JOBS_MAX, "jobs lies between 1 and 100,000, not " + jobs);
        require(
                dependencies.length <= DEPENDENCIES_MAX,
                "dependencies has up to 200,000 pairs, not " + dependencies.length);
        for (int[] pair : dependencies) {
            require(
                    pair.length == 2,
                    "each dependency is a pair [job, required], not " + Arrays.toString(pair));
            requireAll(pair, 0, jobs - 1, "dependencies");
        }
    }
}
