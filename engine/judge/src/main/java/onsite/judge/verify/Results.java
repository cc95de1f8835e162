package onsite.judge.verify;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.type.TypeKind;

/// What a method may return in place of its result.
final class Results {
    private Results() {}

    /// @param path of the return statement
    static List<String> besides(ExpressionTree value, TreePath path) {
        if (isConstant(value)) {
            return List.of(); // constants are changed on their own account
        }
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof LambdaExpressionTree) {
                return List.of(); // its type is not written down
            }
            if (at.getLeaf() instanceof MethodTree method) {
                Tree type = method.getReturnType();
                return type == null ? List.of() : others(type);
            }
        }
        return List.of();
    }

    private static boolean isConstant(ExpressionTree value) {
        return value instanceof LiteralTree
                || (value instanceof UnaryTree unary
                        && unary.getExpression() instanceof LiteralTree);
    }

    private static List<String> others(Tree type) {
        if (type instanceof PrimitiveTypeTree primitive) {
            return primitive.getPrimitiveTypeKind() == TypeKind.BOOLEAN
                    ? List.of("true", "false")
                    : List.of("0");
        }
        return type.toString().equals("String") ? List.of("\"\"") : List.of("null");
    }
}
