package onsite.judge.verify;

import com.sun.source.tree.Tree;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An operator and what a slip of the hand makes of it.
///
/// @param boundary the comparison that differs where both sides are equal; none for others
/// @param others the operators that take its place
record Operator(String text, List<String> boundary, List<String> others) {
    private static final Map<Tree.Kind, Operator> BY_KIND = new EnumMap<>(Tree.Kind.class);

    static {
        compares(Tree.Kind.LESS_THAN, "<", "<=", ">=");
        compares(Tree.Kind.LESS_THAN_EQUAL, "<=", "<", ">");
        compares(Tree.Kind.GREATER_THAN, ">", ">=", "<=");
        compares(Tree.Kind.GREATER_THAN_EQUAL, ">=", ">", "<");
        other(Tree.Kind.EQUAL_TO, "==", "!=");
        other(Tree.Kind.NOT_EQUAL_TO, "!=", "==");
        other(Tree.Kind.PLUS, "+", "-");
        other(Tree.Kind.MINUS, "-", "+");
        other(Tree.Kind.MULTIPLY, "*", "/");
        other(Tree.Kind.DIVIDE, "/", "*");
        other(Tree.Kind.REMAINDER, "%", "*");
        other(Tree.Kind.LEFT_SHIFT, "<<", ">>");
        other(Tree.Kind.RIGHT_SHIFT, ">>", "<<");
        other(Tree.Kind.UNSIGNED_RIGHT_SHIFT, ">>>", "<<");
        other(Tree.Kind.AND, "&", "|");
        other(Tree.Kind.OR, "|", "&");
        other(Tree.Kind.XOR, "^", "&");
        other(Tree.Kind.CONDITIONAL_AND, "&&", "||");
        other(Tree.Kind.CONDITIONAL_OR, "||", "&&");
        other(Tree.Kind.PLUS_ASSIGNMENT, "+=", "-=");
        other(Tree.Kind.MINUS_ASSIGNMENT, "-=", "+=");
        other(Tree.Kind.MULTIPLY_ASSIGNMENT, "*=", "/=");
        other(Tree.Kind.DIVIDE_ASSIGNMENT, "/=", "*=");
        other(Tree.Kind.REMAINDER_ASSIGNMENT, "%=", "*=");
        other(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "<<=", ">>=");
        other(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, ">>=", "<<=");
        other(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, ">>>=", "<<=");
        other(Tree.Kind.AND_ASSIGNMENT, "&=", "|=");
        other(Tree.Kind.OR_ASSIGNMENT, "|=", "&=");
        other(Tree.Kind.XOR_ASSIGNMENT, "^=", "&=");
        other(Tree.Kind.PREFIX_INCREMENT, "++", "--");
        other(Tree.Kind.POSTFIX_INCREMENT, "++", "--");
        other(Tree.Kind.PREFIX_DECREMENT, "--", "++");
        other(Tree.Kind.POSTFIX_DECREMENT, "--", "++");
        other(Tree.Kind.LOGICAL_COMPLEMENT, "!", "");
        other(Tree.Kind.UNARY_MINUS, "-", "");
        other(Tree.Kind.BITWISE_COMPLEMENT, "~", "");
    }

    private static void compares(Tree.Kind kind, String text, String boundary, String negation) {
        BY_KIND.put(kind, new Operator(text, List.of(boundary), List.of(negation)));
    }

    private static void other(Tree.Kind kind, String text, String other) {
        BY_KIND.put(kind, new Operator(text, List.of(), List.of(other)));
    }

    /// @throws IllegalArgumentException if the kind of tree is no operator that is changed
    static Operator of(Tree.Kind kind) {
        Operator operator = BY_KIND.get(kind);
        if (operator == null) {
            throw new IllegalArgumentException(kind + " is no operator that is changed");
        }
        return operator;
    }

    static boolean isOne(Tree.Kind kind) {
        return BY_KIND.containsKey(kind);
    }

    boolean negates() {
        return !boundary.isEmpty() || text.equals("==") || text.equals("!=");
    }
}
