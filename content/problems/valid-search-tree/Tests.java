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
        suite.edge("an empty tree", tree());
        suite.edge("a single node", tree(5));
        suite.edge("a single node of key 0", tree(0));
        suite.edge("a smaller left child", tree(2, 1));
        suite.edge("a larger left child", tree(1, 2));
        suite.edge("an equal left child", tree(2, 2));
        suite.edge("a larger right child", tree(1, null, 2));
        suite.edge("a smaller right child", tree(2, null, 1));
        suite.edge("an equal right child", tree(2, null, 2));
        suite.edge("both children are fine", tree(2, 1, 3));
        suite.edge("the children are exchanged", tree(2, 3, 1));
        suite.edge("only the right child is wrong", tree(2, 1, 2));
        suite.edge("too large in the left subtree", tree(5, 2, 8, 1, 6));
        suite.edge("too small in the right subtree", tree(5, 2, 8, null, null, 4, 9));
        suite.edge("equal to the root in the left subtree", tree(5, 2, 8, 1, 5));
        suite.edge("equal to the root in the right subtree", tree(5, 2, 8, null, null, 5, 9));
        suite.edge("one below the root in the left subtree", tree(5, 2, 8, 1, 4));
        suite.edge("one above the root in the right subtree", tree(5, 2, 8, null, null, 6, 9));
        suite.edge(
                "right, left, then right past the root's other bound",
                tree(10, null, 20, 15, null, null, 25));
        suite.edge(
                "left, right, then left past the root's other bound",
                tree(20, 10, null, null, 15, 5));
        suite.edge("the last key of all is wrong", tree(4, 2, 6, 1, 3, 5, 6));
        suite.edge("the first key of all is wrong", tree(4, 2, 6, 2, 3, 5, 7));
        suite.edge("a negative key after 0", tree(0, null, -5));
        suite.edge("0 twice", tree(0, 0));
        suite.edge("0 between negative and positive keys", tree(0, -1, 1));
        suite.edge("the smallest key alone", tree(MIN));
        suite.edge("the largest key alone", tree(MAX));
        suite.edge("the smallest and the largest key", tree(0, MIN, MAX));
        suite.edge("the smallest key twice", tree(MIN, MIN));
        suite.edge("the largest key twice", tree(MAX, null, MAX));
        suite.edge("the smallest key on the left of the largest", tree(MAX, MIN));
        suite.edge("the largest key on the left of the smallest", tree(MIN, MAX));
        suite.edge("the smallest key on the right of the largest", tree(MAX, null, MIN));
        suite.edge("a difference of 2 to the power of 31", tree(-1, null, MAX));
        suite.edge("the keys -1 and -2", tree(-1, -2));
        suite.edge("a chain that falls to the left", leftChain(5, depth -> -depth));
        suite.edge("a chain that grows to the left", leftChain(5, depth -> depth));
        suite.edge("a chain that grows to the right", rightChain(5, depth -> depth));
        suite.edge("a chain that closes in", zigzag(6, Tests::closingIn));
        suite.edge("a chain that opens", zigzag(6, depth -> depth % 2 == 0 ? depth : -depth));
        suite.random("search trees", 30, r -> input(searchTree(r, r.between(1, 12))));
        suite.random("search trees with a wrong key", 40, r -> input(nearly(r, r.between(2, 12))));
        suite.random("small trees", 30, r -> input(r.binaryTree(r.between(0, 4), -2, 2)));
        suite.random("larger search trees", 10, r -> input(searchTree(r, r.between(30, 60))));
        suite.random(
                "larger search trees with a wrong key",
                10,
                r -> input(nearly(r, r.between(30, 60))));
        suite.scale(
                "a chain that falls to the left",
                doubling(6_250, 5),
                (r, n) -> input(leftChain(n, depth -> -7 * depth)));
        suite.scale(
                "a chain that grows to the right",
                doubling(6_250, 5),
                (r, n) -> input(rightChain(n, depth -> 7 * depth)));
        suite.scale(
                "a chain that closes in",
                doubling(6_250, 5),
                (r, n) -> input(zigzag(n, Tests::closingIn)));
        suite.scale("a bushy search tree", doubling(6_250, 5), (r, n) -> input(searchTree(r, n)));
    }

    /// Keys for a chain that turns left and right in turn: each lies between all those before.
    private static int closingIn(int depth) {
        return depth % 2 == 0 ? NODES_MAX - depth : depth - NODES_MAX;
    }

    private static TreeValue searchTree(Rand r, int n) {
        return r.searchTree(r.distinctInts(n, -2 * n, 2 * n));
    }

    /// A search tree in which one key is moved a little or exchanged with another; now and then it
    /// still is one.
    private static TreeValue nearly(Rand r, int n) {
        List<Integer> levels = new ArrayList<>(searchTree(r, n).levels());
        int at = place(r, levels);
        if (r.chance(0.5)) {
            levels.set(at, levels.get(at) + r.pick(-3, -2, -1, 1, 2, 3));
        } else {
            int other = place(r, levels);
            Integer kept = levels.get(at);
            levels.set(at, levels.get(other));
            levels.set(other, kept);
        }
        return new TreeValue(levels);
    }

    /// Where some node is in the levels.
    private static int place(Rand r, List<Integer> levels) {
        while (true) {
            int at = r.between(0, levels.size() - 1);
            if (levels.get(at) != null) {
                return at;
            }
        }
    }

    static void valid(TreeValue root) {
        require(root.size() <= NODES_MAX, "the tree has 0 to 100,000 nodes, not " + root.size());
    }
}
