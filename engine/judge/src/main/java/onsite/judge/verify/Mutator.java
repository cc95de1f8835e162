package onsite.judge.verify;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Makes mutants of a Java source: copies with one small mistake each, of the kinds that
/// programmers make and good tests find (DeMillo, Lipton and Sayward: Hints on Test Data Selection,
/// 1978).
///
/// The places are found in the syntax tree, so that comments and strings are never taken for code;
/// the change is made in the text, so that each can be read as a change of one line. What
/// [Equivalences] knows to change nothing is left out, and so is what teaches nothing: the negation
/// of a condition that is set to `true` and to `false` anyway, the removal of the only statement of
/// an `if`, the counting of a `for` loop.
final class Mutator extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Edits edits;

    private Mutator(CompilationUnitTree unit, SourcePositions positions, String text) {
        this.unit = unit;
        this.positions = positions;
        this.edits = new Edits(text);
    }

    /// The mutants of a source in the order of its lines. Not all of them compile: without types,
    /// nobody can say.
    ///
    /// @throws IOException if the source can't be parsed
    static List<Mutant> mutants(String text) throws IOException {
        try {
            return parsed(text);
        } catch (StackOverflowError | IllegalStateException e) { // javac wraps its own
            throw new IOException("something nests too deeply to be changed", e);
        }
    }

    private static List<Mutant> parsed(String text) throws IOException {
        var javac = ToolProvider.getSystemJavaCompiler();
        var complaints = new DiagnosticCollector<JavaFileObject>();
        try (var files =
                javac.getStandardFileManager(complaints, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task =
                    (JavacTask)
                            javac.getTask(
                                    new StringWriter(),
                                    files,
                                    complaints,
                                    List.of("-proc:none"),
                                    null,
                                    List.of(new Source(text)));
            CompilationUnitTree unit = task.parse().iterator().next();
            if (!complaints.getDiagnostics().isEmpty()) {
                throw new IOException(
                        complaints.getDiagnostics().getFirst().getMessage(Locale.ROOT));
            }
            var mutator = new Mutator(unit, Trees.instance(task).getSourcePositions(), text);
            mutator.scan(unit, null);
            return mutator.edits.mutants();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Solution.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private Tree parent() {
        return getCurrentPath().getParentPath().getLeaf();
    }

    /// Shows the change within the tree that it is a part of.
    private void replace(int start, int end, String replacement, Tree shown) {
        if (start >= 0 && end >= start && start(shown) <= start && end(shown) >= end) {
            edits.replace(start, end, replacement, start(shown), end(shown));
        }
    }

    private void replace(Tree part, String replacement, Tree shown) {
        replace(start(part), end(part), replacement, shown);
    }

    private void replaceOperator(Tree tree, int at, Operator operator, List<String> others) {
        for (String other : others) {
            replace(at, at + operator.text().length(), other, tree);
        }
    }

    // What is never changed: messages of exceptions, hashes, what is for people only.

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitAssert(AssertTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        return Equivalences.isForHashOrText(tree) ? null : super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        return Equivalences.isSeed(tree) ? null : super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        if (!Equivalences.startsWithCapacity(tree)) {
            return super.visitNewClass(tree, null);
        }
        List<? extends ExpressionTree> arguments = tree.getArguments();
        scan(arguments.subList(1, arguments.size()), null);
        return scan(tree.getClassBody(), null);
    }

    // Operators

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        if (Operator.isOne(tree.getKind()) && !Equivalences.joinsText(tree)) {
            Operator operator = Operator.of(tree.getKind());
            int at = edits.token(end(tree.getLeftOperand()));
            if (!Equivalences.isBestSoFar(getCurrentPath())) {
                replaceOperator(tree, at, operator, operator.boundary());
            }
            boolean covered =
                    (operator.negates() && isWholeCondition())
                            || Equivalences.enlargesArray(getCurrentPath());
            if (!covered) {
                replaceOperator(tree, at, operator, operator.others());
            }
        }
        return super.visitBinary(tree, null);
    }

    /// Whether the current tree decides alone, so that setting it to a constant says more than
    /// negating it.
    private boolean isWholeCondition() {
        TreePath whole = Equivalences.outsideParentheses(getCurrentPath());
        return switch (whole.getParentPath().getLeaf()) {
            case IfTree choice -> true;
            case ConditionalExpressionTree choice -> choice.getCondition() == whole.getLeaf();
            default -> false;
        };
    }

    @Override
    public @Nullable Void visitCompoundAssignment(
            CompoundAssignmentTree tree, @Nullable Void nothing) {
        if (!Equivalences.isText(tree.getExpression())) {
            Operator operator = Operator.of(tree.getKind());
            replaceOperator(
                    tree, edits.token(end(tree.getVariable())), operator, operator.others());
        }
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        boolean counts = Equivalences.isForUpdate(getCurrentPath());
        boolean covered = tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT && isWholeCondition();
        if (Operator.isOne(tree.getKind()) && !counts && !covered) {
            Operator operator = Operator.of(tree.getKind());
            boolean after =
                    tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
                            || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
            int at = after ? edits.token(end(tree.getExpression())) : start(tree);
            replaceOperator(tree, at, operator, operator.others());
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        String name = tree.getMethodSelect().toString();
        if (name.equals("Math.min") || name.equals("Math.max")) {
            int end = end(tree.getMethodSelect());
            replace(end - 3, end, name.endsWith("min") ? "max" : "min", tree);
        }
        return super.visitMethodInvocation(tree, null);
    }

    // Constants

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        switch (tree.getValue()) {
            case Boolean value -> replace(tree, String.valueOf(!value), shownAround(tree));
            case String value when !value.isEmpty() -> replace(tree, "\"\"", shownAround(tree));
            case Integer value -> numbers(tree, value, "");
            case Long value -> numbers(tree, value, "L");
            case null, default -> {
                // characters and fractions stand for themselves
            }
        }
        return null;
    }

    private void numbers(LiteralTree tree, long value, String suffix) {
        for (long other : Equivalences.neighbours(getCurrentPath(), value)) {
            replace(tree, other + suffix, shownAround(tree));
        }
    }

    /// The expression or declaration that a constant is a part of.
    private Tree shownAround(Tree tree) {
        return switch (parent()) {
            case ExpressionTree around -> around;
            case ReturnTree around -> around;
            case VariableTree around -> around;
            default -> tree;
        };
    }

    // Conditions

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        Tree condition = tree.getCondition();
        if (condition instanceof ParenthesizedTree parentheses) {
            decide(parentheses.getExpression());
        }
        return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(
            ConditionalExpressionTree tree, @Nullable Void nothing) {
        decide(tree.getCondition());
        return super.visitConditionalExpression(tree, null);
    }

    private void decide(ExpressionTree condition) {
        if (!(condition instanceof LiteralTree)) {
            replace(condition, "true", condition);
            replace(condition, "false", condition);
        }
    }

    // Statements

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        remove(tree);
        ExpressionTree value = tree.getExpression();
        if (value != null) {
            for (String other : Results.besides(value, getCurrentPath())) {
                replace(value, other, tree);
            }
        }
        return super.visitReturn(tree, null);
    }

    @Override
    public @Nullable Void visitExpressionStatement(
            ExpressionStatementTree tree, @Nullable Void nothing) {
        if (!Equivalences.callsConstructor(tree)) {
            remove(tree);
        }
        return super.visitExpressionStatement(tree, null);
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
        remove(tree);
        return super.visitBreak(tree, null);
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
        remove(tree);
        return super.visitContinue(tree, null);
    }

    private void remove(StatementTree tree) {
        if (Equivalences.isForHeader(getCurrentPath())
                || Equivalences.isAllOfAnIf(getCurrentPath())) {
            return;
        }
        boolean arrow =
                parent() instanceof CaseTree branch
                        && branch.getCaseKind() == CaseTree.CaseKind.RULE;
        replace(tree, arrow ? "{}" : ";", tree);
    }
}
