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
        suite.edge("the left side is deeper", tree(1, 2, 3, 4));
        suite.edge("the right side is deeper", tree(1, 2, 3, null, null, null, 4));
        suite.edge("the deepest node is a right child on the left", tree(1, 2, 3, null, 4));
        suite.edge("the deepest node is a left child on the right", tree(1, 2, 3, null, null, 4));
        suite.edge(
                "the deeper side has fewer nodes",
                tree(
                        1, 2, 3, 4, 5, 6, null, 8, 9, 10, 11, 7, null, null, null, null, null, null,
                        null, null, null, 12));
        suite.edge("the root has a leaf beside a chain", tree(1, 2, 3, null, null, 4, null, 5));
        suite.edge("two branches of equal depth", tree(1, 2, 3, 4, null, null, 5));
        suite.edge("one node more than a full tree", filledTree(8, i -> i));
        suite.edge("values of 0 on the way", tree(0, 0, null, 0, null, 3));
        suite.edge("values that grow towards the root", tree(9, 8, 7, 6, 5));
        suite.edge("the largest value", tree(VALUE_MAX, null, VALUE_MAX));
        suite.edge("a chain to the left", leftChain(5, depth -> depth));
        suite.edge("a chain to the right", rightChain(5, depth -> depth));
        suite.edge("a chain that turns at each node", zigzag(6, depth -> depth));
        suite.edge("a chain deeper than 64 nodes", zigzag(80, depth -> depth));
        suite.random("small trees", 40, r -> input(r.binaryTree(r.between(0, 7), 0, 3)));
        suite.random("larger trees", 20, r -> input(r.binaryTree(r.between(15, 50), 0, VALUE_MAX)));
        suite.scale(
                "a chain to the left",
                doubling(6_250, 5),
                (r, n) -> input(leftChain(n, depth -> r.between(0, 99))));
        suite.scale(
                "a chain to the right",
                doubling(6_250, 5),
                (r, n) -> input(rightChain(n, depth -> r.between(0, 99))));
        suite.scale(
                "full levels",
                doubling(6_250, 5),
                (r, n) -> input(filledTree(n, i -> r.between(0, 99))));
    }

    static void valid(TreeValue root) {
        require(root.size() <= NODES_MAX, "the tree has 0 to 100,000 nodes, not " + root.size());
        for (Integer value : root.levels()) {
            require(
                    value == null || (value >= 0 && value <= VALUE_MAX),
                    "each val lies between 0 and 1,000, not " + value);
        }
    }
}
