package onsite.app.judgement;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Category;
import onsite.exercise.Checker;
import onsite.exercise.Complexity;
import onsite.exercise.Difficulty;
import onsite.exercise.Growth;
import onsite.exercise.Interview;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Judgement.Timings;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Problem;
import onsite.exercise.Signature;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// Judgements as the judge gives them, for tests.
public final class Judgements {
    private static final Timings TIMINGS =
            new Timings(
                    Duration.ofNanos(118_250_000),
                    Duration.ofNanos(4_120_000),
                    Duration.ofMillis(131));

    private Judgements() {}

    /// The problem that they are of.
    public static Problem twoSum() {
        return new Problem(
                new Slug("two-sum"),
                "Two Sum",
                Difficulty.EASY,
                Category.HASH_TABLES,
                List.of("arrays"),
                new Signature.Function(
                        Signature.Method.parse("twoSum(nums: int[], target: int) -> int[]"),
                        new Signature.Answer.Returned()),
                new Checker.Exact(),
                Limits.DEFAULT,
                new Complexity(Growth.LINEAR, Growth.LINEAR, ""),
                "",
                List.of(),
                new Interview(List.of(), List.of(), List.of(), List.of()),
                "",
                Path.of("two-sum"),
                "1");
    }

    public static Judgement accepted() {
        return new Judgement(
                Verdict.ACCEPTED,
                new Slug("two-sum"),
                Language.JAVA,
                61,
                61,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                TIMINGS,
                3_145_728,
                "bubblewrap+cgroup2");
    }

    /// Accepted, with a statement that became of this, and with its memory.
    public static Judgement stated(Statement statement) {
        Judgement accepted = accepted();
        var complexity =
                new MeasuredComplexity(
                        Growth.LINEAR,
                        Optional.of(Growth.LINEAR),
                        1.03,
                        List.of(
                                new MeasuredComplexity.Point(1_000, 120),
                                new MeasuredComplexity.Point(16_000, 1_910)),
                        Optional.of(statement),
                        Optional.of(
                                new MeasuredMemory(
                                        Growth.LINEAR,
                                        Optional.of(Growth.LINEAR),
                                        MeasuredMemory.Kind.ALLOCATED,
                                        List.of(
                                                new MeasuredMemory.Amount(1_000, 52_000),
                                                new MeasuredMemory.Amount(16_000, 830_000)))));
        return new Judgement(
                accepted.verdict(),
                accepted.problem(),
                accepted.language(),
                accepted.testsPassed(),
                accepted.testsTotal(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(complexity),
                accepted.timings(),
                accepted.memoryBytesMax(),
                accepted.sandbox());
    }

    /// `n log n`, which fits as well as n does.
    public static Statement confirmed() {
        return new Statement(
                Growth.LINEARITHMIC, Statement.Outcome.CONFIRMED, List.of(Growth.LINEAR));
    }

    public static Statement refuted() {
        return new Statement(Growth.QUADRATIC, Statement.Outcome.REFUTED, List.of(Growth.LINEAR));
    }

    public static Statement notClear() {
        return new Statement(Growth.LOGARITHMIC, Statement.Outcome.NOT_CLEAR, List.of());
    }

    /// With every piece of a failure present.
    public static Judgement wrong() {
        return new Judgement(
                Verdict.WRONG_ANSWER,
                new Slug("two-sum"),
                Language.PYTHON,
                1,
                61,
                Optional.of(
                        new Failure(
                                "negative numbers",
                                Optional.of("[[-3,4,3,90],0]"),
                                Optional.of("[0,2]"),
                                Optional.of("[]"),
                                Optional.of(new Counterexample("[[0,0],0]", "[0,1]", "[]", 3)),
                                "The answer differs from the expected one.",
                                Optional.of(3))),
                List.of(
                        new CaseResult(
                                "example 1",
                                Verdict.ACCEPTED,
                                41,
                                Optional.of("[[2,7],9]"),
                                Optional.of("[0,1]"),
                                Optional.of("[0,1]"),
                                "looking\n",
                                ""),
                        new CaseResult(
                                "negative numbers",
                                Verdict.WRONG_ANSWER,
                                17,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "nothing found\n",
                                "The answer differs from the expected one.")),
                List.of(new CompilerMessage("solution.py", 3, 5, false, "unused variable")),
                Optional.of(
                        new MeasuredComplexity(
                                Growth.LINEAR,
                                Optional.of(Growth.QUADRATIC),
                                1.98,
                                List.of(
                                        new MeasuredComplexity.Point(1_000, 120),
                                        new MeasuredComplexity.Point(16_000, 30_100)))),
                TIMINGS,
                0,
                "bubblewrap+cgroup1");
    }

    public static Judgement compileError() {
        return new Judgement(
                Verdict.COMPILE_ERROR,
                new Slug("two-sum"),
                Language.JAVA,
                0,
                0,
                Optional.of(
                        Failure.of(
                                "incompatible types: String cannot be converted to int",
                                Optional.of(2))),
                List.of(),
                List.of(
                        new CompilerMessage(
                                "Solution.java",
                                2,
                                13,
                                true,
                                "incompatible types: String cannot be converted to int")),
                Optional.empty(),
                TIMINGS,
                0,
                "rlimits");
    }

    /// What all languages say of a submission without the class or method asked for.
    public static Judgement compileErrorWithoutLine() {
        String sentence =
                "there is no class Solution in the submission: the judge calls its methods";
        return new Judgement(
                Verdict.COMPILE_ERROR,
                new Slug("two-sum"),
                Language.PYTHON,
                0,
                0,
                Optional.of(Failure.of(sentence, Optional.empty())),
                List.of(),
                List.of(new CompilerMessage("", 0, 0, true, sentence)),
                Optional.empty(),
                TIMINGS,
                0,
                "rlimits");
    }
}
