import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// A chain of all courses has a single order; a broad catalogue has a great many.
public final class Tests implements TestSuite {
    private static final int COURSES_MAX = 100_000;
    private static final int PREREQUISITES_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single course", 1, rows());
        suite.edge("a single course that requires itself", 1, rows(ints(0, 0)));
        suite.edge("no prerequisites at all", 6, rows());
        suite.edge("one pair, the higher number first", 2, rows(ints(0, 1)));
        suite.edge("one pair, the lower number first", 2, rows(ints(1, 0)));
        suite.edge("two courses require each other", 2, rows(ints(0, 1), ints(1, 0)));
        suite.edge("a course requires itself, the others are free", 4, rows(ints(2, 2)));
        suite.edge("a pair is listed twice", 3, rows(ints(1, 0), ints(2, 1), ints(1, 0)));
        suite.edge(
                "two ways lead to the same course",
                4,
                rows(ints(1, 0), ints(2, 0), ints(3, 1), ints(3, 2)));
        suite.edge("a pair follows from two others", 3, rows(ints(2, 0), ints(1, 0), ints(2, 1)));
        suite.edge(
                "a chain along the numbers",
                5,
                rows(ints(1, 0), ints(2, 1), ints(3, 2), ints(4, 3)));
        suite.edge(
                "a chain against the numbers",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 4)));
        suite.edge(
                "a circle that other courses wait for",
                5,
                rows(ints(1, 2), ints(2, 1), ints(3, 1), ints(4, 3)));
        suite.edge(
                "a circle behind courses that can be taken",
                5,
                rows(ints(1, 0), ints(2, 1), ints(3, 2), ints(4, 3), ints(2, 4)));
        suite.edge(
                "two groups, and only one of them has an order",
                6,
                rows(ints(1, 0), ints(2, 1), ints(4, 3), ints(5, 4), ints(3, 5)));
        suite.edge(
                "one course requires all others",
                5,
                rows(ints(2, 0), ints(2, 1), ints(2, 3), ints(2, 4)));
        suite.edge(
                "all others require one course",
                5,
                rows(ints(0, 2), ints(1, 2), ints(3, 2), ints(4, 2)));
        suite.random("any pairs", 40, r -> anyPairs(r, r.between(1, 7)));
        suite.random("small timetables", 30, r -> timetable(r, r.between(2, 10)));
        suite.random("longer timetables", 15, r -> timetable(r, r.between(20, 40)));
        suite.scale("one long chain", doubling(18_750, 5), Tests::chain);
        suite.scale("broad catalogue", doubling(18_750, 5), Tests::broad);
    }

    /// Often without an order.
    private static Input anyPairs(Rand r, int courses) {
        int[][] prerequisites = new int[r.between(0, courses + 1)][];
        for (int i = 0; i < prerequisites.length; i++) {
            prerequisites[i] = r.ints(2, 0, courses - 1);
        }
        return input(courses, prerequisites);
    }

    /// Has an order unless a last pair, added now and then, closes a circle.
    private static Input timetable(Rand r, int courses) {
        int[][] pairs = r.acyclicEdges(courses, r.between(courses / 2, 2 * courses));
        if (r.chance(0.3) && pairs.length > 0) {
            pairs = Arrays.copyOf(pairs, pairs.length + 1);
            int[] repeated = pairs[r.between(0, pairs.length - 2)];
            pairs[pairs.length - 1] = repeated.clone();
        }
        if (r.chance(0.2)) {
            pairs = Arrays.copyOf(pairs, pairs.length + 1);
            pairs[pairs.length - 1] = r.ints(2, 0, courses - 1);
        }
        return input(courses, pairs);
    }

    /// A third of n are courses, all in one chain that runs against the numbers; the other pairs
    /// point forward along it. What is near in the chain is near in memory, so that time grows with
    /// n and not with the misses of a cache.
    private static Input chain(Rand r, int n) {
        int courses = n / 3;
        int[] order = nearlyDescending(r, courses);
        int[][] prerequisites = new int[2 * (courses - 1)][];
        for (int i = 1; i < courses; i++) {
            int earlier = r.between(Math.max(0, i - 50), i - 1);
            prerequisites[2 * i - 2] = ints(order[i], order[i - 1]);
            prerequisites[2 * i - 1] = ints(order[i], order[earlier]);
        }
        return input(courses, prerequisites);
    }

    private static int[] nearlyDescending(Rand r, int n) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = n - 1 - i;
        }
        for (int i = 0; i < n; i++) {
            int j = Math.min(n - 1, i + r.between(0, 15));
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
        return values;
    }

    /// A third of n are courses; one in a hundred is a foundation, and the others require two of
    /// these.
    private static Input broad(Rand r, int n) {
        int courses = n / 3;
        int foundations = courses / 100;
        int[] name = r.permutation(courses);
        int[][] prerequisites = new int[2 * (courses - foundations)][];
        for (int i = 0; i < prerequisites.length; i++) {
            int course = foundations + i / 2;
            prerequisites[i] = ints(name[course], name[r.between(0, foundations - 1)]);
        }
        r.shuffle(prerequisites);
        return input(courses, prerequisites);
    }

    static void valid(int courses, int[][] prerequisites) {
        require(
                courses >= 1 && courses <= COURSES_MAX,
                "courses lies between 1 and 100,000, not " + courses);
        require(
                prerequisites.length <= PREREQUISITES_MAX,
                "prerequisites has up to 200,000 pairs, not " + prerequisites.length);
        for (int[] pair : prerequisites) {
            require(
                    pair.length == 2,
                    "each prerequisite is a pair [course, required], not " + Arrays.toString(pair));
            requireAll(pair, 0, courses - 1, "prerequisites");
        }
    }

    static void check(int courses, int[][] prerequisites, int[] expected, int[] actual) {
        if (expected.length == 0) {
            require(actual.length == 0, "there is no order, so the answer is an empty list");
            return;
        }
        require(actual.length > 0, "there is an order, but the answer is an empty list");
        require(
                actual.length == courses,
                "the answer has " + actual.length + " courses instead of " + courses);
        int[] place = new int[courses];
        Arrays.fill(place, -1);
        for (int i = 0; i < courses; i++) {
            int course = actual[i];
            require(course >= 0 && course < courses, "there is no course " + course);
            require(place[course] < 0, "course " + course + " is taken twice");
            place[course] = i;
        }
        for (int[] pair : prerequisites) {
            require(
                    place[pair[1]] < place[pair[0]],
                    "course "
                            + pair[0]
                            + " is taken before course "
                            + pair[1]
                            + ", which it requires");
        }
    }
}
