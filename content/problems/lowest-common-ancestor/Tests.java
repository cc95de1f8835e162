import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int NUMBER_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        TreeValue full = tree(50, 20, 70, 10, 30, 60, 80);
        suite.edge("a single node", tree(7), 7, 7);
        suite.edge("a single node of number 0", tree(0), 0, 0);
        suite.edge("the root and its left child", tree(1, 2), 1, 2);
        suite.edge("the root and its right child", tree(1, null, 2), 2, 1);
        suite.edge("the two children of the root", tree(1, 2, 3), 3, 2);
        suite.edge("the same leaf twice", full, 30, 30);
        suite.edge("the same inner node twice", full, 20, 20);
        suite.edge("the root twice", full, 50, 50);
        suite.edge("two leaves on different sides of the root", full, 10, 80);
        suite.edge("two leaves below the left child", full, 10, 30);
        suite.edge("two leaves below the right child", full, 80, 60);
        suite.edge("the inner leaves of both sides", full, 30, 60);
        suite.edge("an inner node and a leaf of the other side", full, 20, 60);
        suite.edge("p contains q", full, 70, 60);
        suite.edge("q contains p", full, 10, 20);
        suite.edge("p is the root, q a leaf", full, 50, 80);
        suite.edge("q is the root, p a leaf", full, 10, 50);
        suite.edge(
                "the numbers are not in the order of a search tree",
                tree(4, 9, 2, 1, 7, 8, 3),
                1,
                7);
        suite.edge("both numbers are larger than the root's", tree(1, 5, 6), 5, 6);
        suite.edge("the answer has number 0", tree(5, 0, 6, 1, 2), 1, 2);
        suite.edge("number 0 on one side", tree(5, 0, 6, 1, 2), 0, 6);
        suite.edge("the answer has number -1", tree(5, 3, -1, null, null, 4, 2), 4, 2);
        suite.edge(
                "the largest and the smallest number",
                tree(0, NUMBER_MAX, -NUMBER_MAX),
                -NUMBER_MAX,
                NUMBER_MAX);
        suite.edge(
                "the answer is too large for a cache of boxed numbers",
                tree(1, 100_000, 2, 200_000, 300_000),
                200_000,
                300_000);
        suite.edge("the nodes are unequally deep", tree(1, 2, 3, 4, 5, null, null, 6), 6, 5);
        suite.edge(
                "unequally deep on the right side",
                tree(1, 2, 3, null, null, 4, 5, null, null, 6, 7),
                4,
                7);
        suite.edge("a chain to the left", Shapes.leftChain(6, depth -> depth + 1), 3, 6);
        suite.edge("a chain to the right", Shapes.rightChain(6, depth -> depth + 1), 5, 2);
        suite.edge("a chain that turns at each node", Shapes.zigzag(7, depth -> 9 - depth), 4, 6);
        suite.edge("more than 64 levels down", Shapes.zigzag(90, depth -> depth), 70, 85);
        suite.edge("a fork more than 64 levels down", fork(80), 78, 79);
        suite.random("small trees", 60, r -> nodesOf(r, any(r, r.between(1, 7), 9)));
        suite.random("larger trees", 30, r -> nodesOf(r, any(r, r.between(15, 60), NUMBER_MAX)));
        suite.scale(
                "two arms from the root",
                doubling(6_250, 5),
                (r, n) -> input(arms(n), n - 2, n - 1));
        suite.scale(
                "a chain with a fork at its end",
                doubling(6_250, 5),
                (r, n) -> input(fork(n), n - 2, n - 1));
        suite.scale(
                "a bushy tree", doubling(6_250, 5), (r, n) -> nodesOf(r, any(r, n, NUMBER_MAX)));
    }

    /// Two nodes of the tree at random.
    private static Input nodesOf(Rand r, TreeValue tree) {
        List<Integer> numbers = numbers(tree);
        int p = numbers.get(r.between(0, numbers.size() - 1));
        int q = numbers.get(r.between(0, numbers.size() - 1));
        return input(tree, p, q);
    }

    /// A random tree with random numbers.
    private static TreeValue any(Rand r, int n, int numberMax) {
        int[] numbers = r.distinctInts(n, -numberMax, numberMax);
        List<Integer> levels = new ArrayList<>();
        int next = 0;
        for (Integer place : r.binaryTree(n, 0, 0).levels()) {
            levels.add(place == null ? null : Integer.valueOf(numbers[next++]));
        }
        return new TreeValue(levels);
    }

    /// Node 0 with an arm of the odd numbers on its left side, one of the even numbers on its
    /// right.
    private static TreeValue arms(int n) {
        List<Integer> levels = new ArrayList<>(List.of(0));
        for (int node = 1; node < n; node++) {
            boolean left = node % 2 == 1;
            if (node > 2 && !left) {
                levels.add(null); // what the arm does not have on its inner side
            }
            levels.add(node);
            if (node > 2 && left) {
                levels.add(null);
            }
        }
        return new TreeValue(levels);
    }

    /// A chain to the left of all numbers but the last two, which are the children of its end.
    private static TreeValue fork(int n) {
        List<Integer> levels = new ArrayList<>();
        for (int node = 0; node < n; node++) {
            levels.add(node);
            if (node > 0 && node < n - 2) {
                levels.add(null);
            }
        }
        return new TreeValue(levels);
    }

    private static List<Integer> numbers(TreeValue tree) {
        List<Integer> numbers = new ArrayList<>();
        for (Integer number : tree.levels()) {
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    static void valid(TreeValue root, int p, int q) {
        List<Integer> numbers = numbers(root);
        require(
                numbers.size() >= 1 && numbers.size() <= NODES_MAX,
                "the tree has 1 to 100,000 nodes, not " + numbers.size());
        Set<Integer> different = new HashSet<>();
        for (int number : numbers) {
            require(
                    Math.abs((long) number) <= NUMBER_MAX,
                    "each val lies between -1,000,000,000 and 1,000,000,000, not " + number);
            require(different.add(number), "all val are different, but " + number + " repeats");
        }
        require(different.contains(p), "there is a node with the number p, " + p);
        require(different.contains(q), "there is a node with the number q, " + q);
    }
}
