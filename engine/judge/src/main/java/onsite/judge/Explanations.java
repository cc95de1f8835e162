package onsite.judge;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredComplexity.Point;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;
import onsite.judge.explain.Counterexamples;
import onsite.judge.explain.GrowthMeter;
import onsite.judge.language.Program;
import onsite.judge.run.RunLog;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Adds to a verdict what explains it: the smallest counterexample of a failure, the growth of what
/// was accepted or too slow. A verdict never changes here, and stands when its explanation fails.
final class Explanations {
    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);

    private final Counterexamples counterexamples;
    private final GrowthMeter meter;
    private final BooleanSupplier othersWait;

    /// @param othersWait whether submissions wait for a worker: theirs come before further
    ///   measurements of one that is accepted
    Explanations(Counterexamples counterexamples, GrowthMeter meter, BooleanSupplier othersWait) {
        this.counterexamples = counterexamples;
        this.meter = meter;
        this.othersWait = othersWait;
    }

    /// The complexity that the verdict's own run shows.
    Optional<MeasuredComplexity> glance(
            Problem problem, List<TestCase> cases, RunLog log, Conclusion conclusion) {
        return conclusion.verdict() == Verdict.ACCEPTED
                ? meter.glance(problem, cases, log)
                : Optional.empty();
    }

    /// Whether [#explain] would run anything.
    boolean hasMoreToSay(Conclusion conclusion, Optional<MeasuredComplexity> glance) {
        if (conclusion.verdict() == Verdict.ACCEPTED) {
            return glance.isPresent()
                    && glance.get().measured().isEmpty()
                    && !othersWait.getAsBoolean();
        }
        return !conclusion.failed().isEmpty()
                && (kindOf(conclusion.verdict()).isPresent()
                        || conclusion.verdict() == Verdict.TIME_LIMIT_EXCEEDED);
    }

    private static Optional<Counterexamples.Kind> kindOf(Verdict verdict) {
        return switch (verdict) {
            case WRONG_ANSWER -> Optional.of(Counterexamples.Kind.WRONG_ANSWER);
            case RUN_TIME_ERROR -> Optional.of(Counterexamples.Kind.RUN_TIME_ERROR);
            default -> Optional.empty();
        };
    }

    /// @return the complexity as far as it is known afterwards
    Optional<MeasuredComplexity> explain(
            Problem problem,
            Program program,
            List<TestCase> cases,
            RunLog log,
            Conclusion conclusion,
            Optional<MeasuredComplexity> glance)
            throws InterruptedException {
        try {
            if (conclusion.verdict() == Verdict.ACCEPTED) {
                return meter.measure(problem, program, cases, log);
            }
            Optional<Counterexamples.Kind> kind = kindOf(conclusion.verdict());
            if (kind.isPresent()) {
                shrink(problem, program, kind.get(), cases.size(), conclusion);
                return glance;
            }
            TestCase failed = conclusion.failed().getFirst();
            Optional<MeasuredComplexity> complexity =
                    meter.measureSlow(problem, program, cases, log, failed);
            complexity
                    .filter(measured -> failed.kind() == TestCase.Kind.SCALE || isSlower(measured))
                    .ifPresent(measured -> conclusion.addHint(said(measured, failed)));
            return complexity;
        } catch (IOException | PackageFault | RuntimeException e) {
            LOG.warn("a verdict on {} could not be explained", problem.slug(), e);
            return glance;
        }
    }

    private void shrink(
            Problem problem,
            Program program,
            Counterexamples.Kind kind,
            int tests,
            Conclusion conclusion)
            throws IOException, InterruptedException, PackageFault {
        Counterexamples.Finding finding =
                counterexamples.of(problem, program, kind, conclusion.failed());
        finding.smallest().ifPresent(conclusion::addSmallest);
        if (finding.passesAlone() && tests > 1) {
            conclusion.addHint(
                    "alone, this test passes: something static or global remembers earlier calls");
        }
    }

    /// A test that is no scale test may be too slow for another reason than its size.
    private static boolean isSlower(MeasuredComplexity complexity) {
        return complexity
                .measured()
                .filter(measured -> measured.compareTo(complexity.expected()) > 0)
                .isPresent();
    }

    /// How far a slow submission came and how its time grows.
    static String said(MeasuredComplexity complexity, TestCase failed) {
        if (complexity.points().size() < 2) {
            return String.format(Locale.ROOT, "n=%,d is more than it can do", failed.size());
        }
        Point first = complexity.points().getFirst();
        Point last = complexity.points().getLast();
        String reach =
                String.format(
                        Locale.ROOT,
                        "it came as far as n=%,d in %.2f s",
                        last.size(),
                        last.cpuMicros() / 1e6);
        String range = String.format(Locale.ROOT, " from n=%,d to %,d", first.size(), last.size());
        Growth expected = complexity.expected();
        return reach
                + complexity
                        .measured()
                        .map(measured ->
                                measured == expected
                                        ? "; its time grows about like "
                                                + measured.notation()
                                                + range
                                                + ", as is asked for: each step takes too long"
                                        : "; its time grows about like "
                                                + measured.notation()
                                                + range
                                                + "; "
                                                + expected.notation()
                                                + " is asked for")
                        .orElse("; " + expected.notation() + " is asked for");
    }
}
