import static onsite.tests.Shapes.*;
import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int VALUE_MAX = 1_000;

    @Override
    public void define(Suite suite) {
        suite.edge("an empty tree", tree());
        suite.edge("a single node", tree(5));
        suite.edge("a single node of value 0", tree(0));
        suite.edge("only a left child", tree(1, 2));
        suite.edge("only a right child", tree(1, null, 2));
        suite.edge("two children", tree(1, 2, 3));
        suite.edge("a full tree of three levels", tree(1, 2, 3, 4, 5, 6, 7));
        suite.edge("a tree that is its own mirror image", tree(1, 2, 2, 3, 4, 4, 3));
        suite.edge("all values are equal, the shape is not even", tree(7, 7, 7, 7, 7));
        suite.edge("the outer nodes of the last level only", tree(1, 2, 3, 4, null, null, 5));
        suite.edge("the inner nodes of the last level only", tree(1, 2, 3, null, 4, 5));
        suite.edge("only the left side goes on", tree(1, 2, 3, 4, 5));
        suite.edge("only the right side goes on", tree(1, 2, 3, null, null, 4, 5));
        suite.edge("single children in the middle", tree(1, 2, null, 3, 4, 5, 6, 7, 8));
        suite.edge("values of 0 on the way", tree(0, 0, 1, 2, 3, 4));
        suite.edge("negative values", tree(-1, -2, -3, -4));
        suite.edge("the largest and the smallest value", tree(0, VALUE_MAX, -VALUE_MAX));
        suite.edge("a chain to the left", leftChain(5, depth -> depth));
        suite.edge("a chain to the right", rightChain(5, depth -> depth));
        suite.edge("a chain that turns at each node", zigzag(6, depth -> depth));
        suite.random("small trees", 40, r -> input(r.binaryTree(r.between(0, 7), -3, 3)));
        suite.random(
                "larger trees",
                20,
                r -> input(r.binaryTree(r.between(15, 50), -VALUE_MAX, VALUE_MAX)));
        suite.scale(
                "a chain to the left",
                doubling(6_250, 5),
                (r, n) -> input(leftChain(n, depth -> r.between(-99, 99))));
        suite.scale(
                "a chain that turns at each node",
                doubling(6_250, 5),
                (r, n) -> input(zigzag(n, depth -> r.between(-99, 99))));
        suite.scale(
                "full levels",
                doubling(6_250, 5),
                (r, n) -> input(filledTree(n, i -> r.between(-99, 99))));
    }

    static void valid(TreeValue root) {
        require(root.size() <= NODES_MAX, "the tree has 0 to 100,000 nodes, not " + root.size());
        for (Integer value : root.levels()) {
            require(
                    value == null || Math.abs(value) <= VALUE_MAX,
                    "each val lies between -1,000 and 1,000, not " + value);
        }
    }
}
