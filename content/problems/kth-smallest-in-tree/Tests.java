import static onsite.tests.Shapes.*;
import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.List;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        TreeValue full = tree(40, 20, 60, 10, 30, 50, 70);
        suite.edge("a single node", tree(5), 1);
        suite.edge("a single node of value 0", tree(0), 1);
        suite.edge("the smaller of two, on the left", tree(2, 1), 1);
        suite.edge("the larger of two, the root", tree(2, 1), 2);
        suite.edge("the smaller of two, the root", tree(1, null, 2), 1);
        suite.edge("the larger of two, on the right", tree(1, null, 2), 2);
        suite.edge("the smallest of a full tree", full, 1);
        suite.edge("the second of a full tree, an inner node", full, 2);
        suite.edge("the right child on the left side", full, 3);
        suite.edge("the root of a full tree", full, 4);
        suite.edge("the left child on the right side", full, 5);
        suite.edge("the inner node on the right side", full, 6);
        suite.edge("the largest of a full tree", full, 7);
        suite.edge(
                "a right subtree with a chain to the left",
                tree(1, null, 9, 7, null, 5, null, 3),
                3);
        suite.edge(
                "a left subtree with a chain to the right", tree(9, 1, null, null, 3, null, 5), 3);
        suite.edge("the value 0 in the middle", tree(0, -5, 5), 2);
        suite.edge("just after the value 0", tree(0, -5, 5), 3);
        suite.edge("the value 0 as a leaf on the left", tree(5, 0, 7), 1);
        suite.edge("the value 0 as a leaf on the right", tree(-5, -7, 0), 3);
        suite.edge("the value -1 as a leaf", tree(5, -1, 7), 1);
        suite.edge("the value -1 as the root", tree(-1, -2, 3), 2);
        suite.edge("all values are negative", tree(-5, -9, -2, -10, -7), 4);
        suite.edge("the smallest number of 32 bits", tree(0, MIN, MAX), 1);
        suite.edge("the largest number of 32 bits", tree(0, MIN, MAX), 3);
        suite.edge("the first of a chain to the left", leftChain(6, depth -> -depth), 1);
        suite.edge("the last of a chain to the left", leftChain(6, depth -> -depth), 6);
        suite.edge("the first of a chain to the right", rightChain(6, depth -> depth), 1);
        suite.edge("the last of a chain to the right", rightChain(6, depth -> depth), 6);
        suite.edge("the middle of a chain that closes in", zigzag(7, Tests::closingIn), 4);
        suite.random("small trees", 60, r -> ranked(r, r.between(1, 8), 9));
        suite.random("larger trees", 30, r -> ranked(r, r.between(20, 60), 1_000_000_000));
        suite.scale(
                "a chain to the left, its first",
                doubling(6_250, 5),
                (r, n) -> input(leftChain(n, depth -> -3 * depth), r.between(1, 3)));
        suite.scale(
                "a chain to the left, its last",
                doubling(6_250, 5),
                (r, n) -> input(leftChain(n, depth -> -3 * depth), n - r.between(0, 2)));
        suite.scale(
                "a chain to the right, its last",
                doubling(6_250, 5),
                (r, n) -> input(rightChain(n, depth -> 3 * depth), n - r.between(0, 2)));
        suite.scale("a balanced tree", doubling(6_250, 5), (r, n) -> input(balanced(n), n / 2 + 1));
    }

    private static Input ranked(Rand r, int n, int bound) {
        return input(r.searchTree(r.distinctInts(n, -bound, bound)), r.between(1, n));
    }

    /// Values for a chain that turns left and right in turn: each lies between all those before.
    private static int closingIn(int depth) {
        return depth % 2 == 0 ? 100 - depth : depth - 100;
    }

    /// The search tree of 0 to n-1 whose levels are full, but for the last.
    private static TreeValue balanced(int n) {
        List<Integer> levels = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>(List.of(ints(0, n))); // from, and before what
        for (int i = 0; i < ranges.size(); i++) {
            int from = ranges.get(i)[0];
            int to = ranges.get(i)[1];
            if (from == to) {
                levels.add(null);
                continue;
            }
            int middle = (from + to) / 2;
            levels.add(middle);
            ranges.add(ints(from, middle));
            ranges.add(ints(middle + 1, to));
        }
        return new TreeValue(levels);
    }

    static void valid(TreeValue root, int k) {
        int n = root.size();
        require(n >= 1 && n <= NODES_MAX, "the tree has 1 to 100,000 nodes, not " + n);
        require(k >= 1 && k <= n, "k lies between 1 and " + n + ", not " + k);
        requireSearchTree(root.levels());
    }

    private static void requireSearchTree(List<Integer> levels) {
        List<long[]> bounds = new ArrayList<>(); // of each node: what is below and above its value
        bounds.add(new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        int next = 0;
        for (Integer value : levels) {
            long[] bound = bounds.get(next++);
            if (value != null) {
                require(
                        value > bound[0] && value < bound[1],
                        "the tree is a search tree, but " + value + " is on the wrong side");
                bounds.add(new long[] {bound[0], value});
                bounds.add(new long[] {value, bound[1]});
            }
        }
    }
}
