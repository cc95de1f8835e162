package onsite.judge;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredComplexity.Point;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.explain.Counterexamples;
import onsite.judge.explain.GrowthMeter;
import onsite.judge.explain.MemoryMeter;
import onsite.judge.explain.SlowGrowthMeter;
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
    private final SlowGrowthMeter slowMeter;
    private final MemoryMeter memoryMeter;
    private final BooleanSupplier othersWait;

    /// @param othersWait whether submissions wait for a worker: theirs come before further
    ///   measurements of one that is accepted, and before anybody's memory
    Explanations(
            Counterexamples counterexamples,
            GrowthMeter meter,
            SlowGrowthMeter slowMeter,
            MemoryMeter memoryMeter,
            BooleanSupplier othersWait) {
        this.counterexamples = counterexamples;
        this.meter = meter;
        this.slowMeter = slowMeter;
        this.memoryMeter = memoryMeter;
        this.othersWait = othersWait;
    }

    /// One submission on its way, with what its run showed.
    record Judged(
            Problem problem,
            Submission submission,
            Program program,
            List<TestCase> cases,
            RunLog log,
            Conclusion conclusion,
            Repetition repetition) {}

    /// The complexity that the verdict's own run shows.
    Optional<MeasuredComplexity> glance(Judged judged) {
        if (judged.conclusion().verdict() != Verdict.ACCEPTED) {
            return Optional.empty();
        }
        Optional<Growth> stated = judged.submission().statedTime();
        return meter.glance(judged.problem(), stated, judged.cases(), judged.log())
                .or(() -> unmeasurable(judged));
    }

    /// Where there is nothing to measure, a statement is answered all the same.
    private static Optional<MeasuredComplexity> unmeasurable(Judged judged) {
        return judged.submission()
                .statedTime()
                .map(stated ->
                        new MeasuredComplexity(
                                        judged.problem().complexity().time(),
                                        Optional.empty(),
                                        0,
                                        List.of())
                                .withStatement(
                                        Optional.of(
                                                new Statement(
                                                        stated,
                                                        Statement.Outcome.NOT_CLEAR,
                                                        List.of()))));
    }

    /// Whether [#explain] would run anything.
    boolean hasMoreToSay(Conclusion conclusion, Optional<MeasuredComplexity> glance) {
        if (conclusion.verdict() == Verdict.ACCEPTED) {
            return glance.isPresent()
                    && !glance.get().points().isEmpty()
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
    Optional<MeasuredComplexity> explain(Judged judged, Optional<MeasuredComplexity> glance)
            throws InterruptedException {
        Optional<MeasuredComplexity> known = glance;
        Conclusion conclusion = judged.conclusion();
        try {
            Optional<Counterexamples.Kind> kind = kindOf(conclusion.verdict());
            if (kind.isPresent()) {
                shrink(judged, kind.get());
            } else if (conclusion.verdict() == Verdict.ACCEPTED) {
                known = isClear(glance) ? glance : measured(judged).or(() -> glance);
                known = weighed(judged, known);
            } else if (judged.log().ending() == RunLog.Ending.WALL) {
                known = unmeasurable(judged); // it waits, which no size explains
            } else {
                TestCase failed = conclusion.failed().getFirst();
                Optional<MeasuredComplexity> slow =
                        slowMeter.measure(
                                judged.problem(),
                                judged.submission().statedTime(),
                                judged.program(),
                                judged.cases(),
                                judged.log(),
                                failed);
                slow.filter(each -> failed.kind() == TestCase.Kind.SCALE || isSlower(each))
                        .ifPresent(each -> conclusion.addHint(said(each, failed)));
                known = slow.isPresent() ? weighed(judged, slow) : unmeasurable(judged);
            }
        } catch (IOException | PackageFault | RuntimeException e) {
            LOG.warn("a verdict on {} could not be explained", judged.problem().slug(), e);
        }
        return known;
    }

    private static boolean isClear(Optional<MeasuredComplexity> complexity) {
        return complexity
                .filter(known -> known.measured().isPresent())
                .filter(known ->
                        known.statement()
                                .filter(s -> s.outcome() == Statement.Outcome.NOT_CLEAR)
                                .isEmpty())
                .isPresent();
    }

    private Optional<MeasuredComplexity> measured(Judged judged)
            throws IOException, InterruptedException {
        return meter.measure(
                judged.problem(),
                judged.submission().statedTime(),
                judged.program(),
                judged.cases(),
                judged.log());
    }

    /// With what the submission needs of memory, unless somebody waits.
    private Optional<MeasuredComplexity> weighed(Judged judged, Optional<MeasuredComplexity> known)
            throws InterruptedException {
        if (known.isEmpty() || othersWait.getAsBoolean()) {
            return known;
        }
        try {
            Optional<MeasuredMemory> memory =
                    memoryMeter.measure(judged.problem(), judged.program(), judged.cases());
            return known.map(complexity -> complexity.withMemory(memory));
        } catch (IOException | PackageFault | RuntimeException e) {
            LOG.warn("the memory of {} could not be measured", judged.problem().slug(), e);
            return known;
        }
    }

    private void shrink(Judged judged, Counterexamples.Kind kind)
            throws IOException, InterruptedException, PackageFault {
        Conclusion conclusion = judged.conclusion();
        Counterexamples.Finding finding =
                counterexamples.of(judged.problem(), judged.program(), kind, conclusion.failed());
        finding.smallest().ifPresent(conclusion::addSmallest);
        if (finding.passesAlone()) {
            conclusion.addHint(judged.repetition().whyNotAlone(judged.cases(), conclusion));
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
