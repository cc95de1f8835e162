package onsite.judge.verify;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows by its shape the code whose changes nothing can notice, or that teach nothing: capacities,
/// seeds, the middle of a search, a comparison whose sides may be equal without a difference.
final class Equivalences {
    private static final Set<String> WITH_CAPACITY =
            Set.of(
                    "ArrayList",
                    "ArrayDeque",
                    "BitSet",
                    "HashMap",
                    "HashSet",
                    "LinkedHashMap",
                    "LinkedHashSet",
                    "PriorityQueue",
                    "StringBuilder",
                    "Vector");
    private static final long ROUND_NUMBER_MIN = 10_000;

    private Equivalences() {}

    /// `hashCode` may answer anything that spreads, `toString` is for people.
    static boolean isForHashOrText(MethodTree method) {
        String name = method.getName().toString();
        return name.equals("hashCode") || name.equals("toString");
    }

    static boolean isSeed(VariableTree variable) {
        String name = variable.getName().toString().toLowerCase(Locale.ROOT);
        return name.contains("seed") || name.contains("salt");
    }

    /// `new ArrayList<>(n + 1)`: how much room there is at first makes no difference.
    static boolean startsWithCapacity(NewClassTree tree) {
        String name = tree.getIdentifier().toString();
        int generic = name.indexOf('<');
        String plain = generic < 0 ? name : name.substring(0, generic);
        return WITH_CAPACITY.contains(plain)
                && !tree.getArguments().isEmpty()
                && isArithmetic(tree.getArguments().getFirst());
    }

    private static boolean isArithmetic(ExpressionTree tree) {
        return switch (tree) {
            case ParenthesizedTree inner -> isArithmetic(inner.getExpression());
            case LiteralTree literal -> literal.getValue() instanceof Number;
            case BinaryTree binary -> !joinsText(binary);
            default -> false;
        };
    }

    /// Whether a `+` seems to join texts, of which there is no difference.
    static boolean joinsText(BinaryTree tree) {
        return tree.getKind() == Tree.Kind.PLUS
                && (isText(tree.getLeftOperand()) || isText(tree.getRightOperand()));
    }

    static boolean isText(ExpressionTree tree) {
        return switch (tree) {
            case ParenthesizedTree inner -> isText(inner.getExpression());
            case LiteralTree literal -> literal.getValue() instanceof String;
            case BinaryTree binary -> joinsText(binary);
            default -> false;
        };
    }

    /// `if (a > best) best = a` and `a > b ? a : b`: where both are equal, both ways are the same.
    static boolean isBestSoFar(TreePath comparison) {
        if (!(comparison.getLeaf() instanceof BinaryTree binary)) {
            return false;
        }
        Set<String> sides = texts(binary.getLeftOperand(), binary.getRightOperand());
        TreePath path = outsideParentheses(comparison);
        Tree inner = path.getLeaf();
        return switch (path.getParentPath().getLeaf()) {
            case ConditionalExpressionTree choice when choice.getCondition() == inner ->
                    sides.equals(texts(choice.getTrueExpression(), choice.getFalseExpression()));
            case IfTree choice when choice.getCondition() == inner ->
                    choice.getElseStatement() == null
                            && only(choice.getThenStatement())
                                    instanceof ExpressionStatementTree statement
                            && statement.getExpression() instanceof AssignmentTree assignment
                            && sides.equals(
                                    texts(assignment.getVariable(), assignment.getExpression()));
            default -> false;
        };
    }

    /// The outermost parentheses around an expression; itself if there are none.
    static TreePath outsideParentheses(TreePath expression) {
        TreePath path = expression;
        while (path.getParentPath().getLeaf() instanceof ParenthesizedTree) {
            path = path.getParentPath();
        }
        return path;
    }

    private static Set<String> texts(Tree one, Tree other) {
        return Set.copyOf(List.of(one.toString(), other.toString()));
    }

    private static StatementTree only(StatementTree statement) {
        return statement instanceof BlockTree block && block.getStatements().size() == 1
                ? block.getStatements().getFirst()
                : statement;
    }

    /// Setting the condition to `false` says as much.
    static boolean isAllOfAnIf(TreePath statement) {
        Tree inner = statement.getLeaf();
        TreePath path = statement.getParentPath();
        if (path.getLeaf() instanceof BlockTree block && block.getStatements().size() == 1) {
            inner = block;
            path = path.getParentPath();
        }
        return path.getLeaf() instanceof IfTree choice
                && choice.getElseStatement() == null
                && choice.getThenStatement() == inner;
    }

    static boolean isForHeader(TreePath statement) {
        return statement.getParentPath().getLeaf() instanceof ForLoopTree loop
                && loop.getStatement() != statement.getLeaf();
    }

    /// `i++` of a loop's header: what runs away proves little and takes long.
    static boolean isForUpdate(TreePath expression) {
        return expression.getParentPath().getLeaf() instanceof ExpressionStatementTree
                && isForHeader(expression.getParentPath());
    }

    static boolean callsConstructor(ExpressionStatementTree statement) {
        return statement.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof IdentifierTree name
                && (name.getName().contentEquals("super") || name.getName().contentEquals("this"));
    }

    /// An array that is longer than it has to be does the same.
    static boolean enlargesArray(TreePath operator) {
        Tree.Kind kind = operator.getLeaf().getKind();
        return isDimension(operator)
                && (kind == Tree.Kind.MINUS
                        || kind == Tree.Kind.DIVIDE
                        || kind == Tree.Kind.REMAINDER
                        || kind == Tree.Kind.RIGHT_SHIFT
                        || kind == Tree.Kind.UNSIGNED_RIGHT_SHIFT
                        || kind == Tree.Kind.AND);
    }

    private static boolean isDimension(TreePath expression) {
        Tree inner = expression.getLeaf();
        for (TreePath path = expression.getParentPath();
                path != null;
                path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof NewArrayTree array) {
                return array.getDimensions().contains(inner);
            }
            if (!(tree instanceof BinaryTree || tree instanceof ParenthesizedTree)) {
                return false;
            }
            inner = tree;
        }
        return false;
    }

    /// The integers to put in the place of one.
    static List<Long> neighbours(TreePath literal, long value) {
        Tree parent = literal.getParentPath().getLeaf();
        if (isRound(value) || isMiddle(literal)) {
            return List.of();
        }
        if (value < 0) { // further down is as far from every result
            boolean alone = parent instanceof ReturnTree || isRound(-value);
            return alone ? List.of(-value) : List.of(-value, value + 1);
        }
        if (isDimension(literal)) {
            boolean less =
                    parent instanceof NewArrayTree
                            || parent.getKind() == Tree.Kind.PLUS
                            || parent.getKind() == Tree.Kind.MULTIPLY;
            return less && value > 0 ? List.of(value - 1) : List.of();
        }
        if (parent instanceof ArrayAccessTree && value > 0) {
            return List.of(value - 1);
        }
        if (value == 0 || parent instanceof ReturnTree) {
            return List.of(value + 1);
        }
        return List.of(value + 1, value - 1);
    }

    /// Such as a billion: it stands for "more than anything".
    private static boolean isRound(long value) {
        return value == Integer.MAX_VALUE
                || value == Long.MAX_VALUE
                || (value >= ROUND_NUMBER_MIN
                        && (Long.toString(value).substring(1).chars().allMatch(c -> c == '0')
                                || Long.bitCount(value) == 1));
    }

    /// `(low + high) / 2`, `low + (high - low) / 2`, `(low + high) >>> 1`: any place in between
    /// would do.
    private static boolean isMiddle(TreePath literal) {
        return literal.getParentPath().getLeaf() instanceof BinaryTree binary
                && binary.getRightOperand() == literal.getLeaf()
                && (binary.getKind() == Tree.Kind.DIVIDE
                        || binary.getKind() == Tree.Kind.RIGHT_SHIFT
                        || binary.getKind() == Tree.Kind.UNSIGNED_RIGHT_SHIFT)
                && binary.getLeftOperand() instanceof ParenthesizedTree sum
                && (sum.getExpression().getKind() == Tree.Kind.PLUS
                        || sum.getExpression().getKind() == Tree.Kind.MINUS);
    }
}
