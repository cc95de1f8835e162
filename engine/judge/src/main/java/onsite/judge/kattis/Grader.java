package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import onsite.exercise.Verdict;

/// Makes results of groups out of results of tests, by the package's rules.
final class Grader {
    /// From the worst error to the least (legacy, Default Grader Specification).
    private static final List<Verdict> WORST_FIRST =
            List.of(
                    Verdict.JUDGE_ERROR,
                    Verdict.RUN_TIME_ERROR,
                    Verdict.MEMORY_LIMIT_EXCEEDED,
                    Verdict.TIME_LIMIT_EXCEEDED,
                    Verdict.OUTPUT_LIMIT_EXCEEDED,
                    Verdict.WRONG_ANSWER);

    private final boolean scoring;
    private final Walk walk;

    Grader(boolean scoring, Walk walk) {
        this.scoring = scoring;
        this.walk = walk;
    }

    /// @param cause the test because of which it is not Accepted
    record Grade(GroupResult all, Optional<TestOutcome> cause) {}

    /// @param verdict empty if nothing of it was run
    /// @param cause the test that the verdict is taken from, where it is not Accepted
    private record Part(
            Optional<Verdict> verdict,
            double score,
            Optional<GroupResult> group,
            Optional<TestOutcome> cause) {
        static final Part NOT_RUN =
                new Part(Optional.empty(), 0, Optional.empty(), Optional.empty());

        static Part of(TestOutcome outcome, double score) {
            return new Part(
                    Optional.of(outcome.verdict()),
                    score,
                    Optional.empty(),
                    Optional.of(outcome).filter(one -> !one.accepted()));
        }

        boolean accepted() {
            return verdict.filter(one -> one == Verdict.ACCEPTED).isPresent();
        }
    }

    /// @throws Unusable for a score that the format does not allow, which is the package's fault
    Grade grade(TestNode.Group all) throws Unusable {
        Part whole = group(all);
        return new Grade(whole.group().orElseThrow(), whole.cause());
    }

    private Part group(TestNode.Group group) throws Unusable {
        return switch (group.grading()) {
            case Grading.Flags flags -> byFlags(group, flags);
            case Grading.Points points -> byPoints(group, points);
        };
    }

    private Part byFlags(TestNode.Group group, Grading.Flags flags) throws Unusable {
        var parts = new ArrayList<Part>();
        var counted = new ArrayList<Part>();
        for (TestNode node : group.nodes()) {
            Part part =
                    switch (node) {
                        case PackagedTest test -> byFlags(test, flags);
                        case TestNode.Group inner -> group(inner);
                    };
            parts.add(part);
            boolean ignored = flags.ignoresSample() && node.name().equals("sample");
            if (part.verdict().isPresent() && !ignored) {
                counted.add(part);
            }
        }
        Verdict verdict =
                verdict(flags, counted.stream().map(part -> part.verdict().orElseThrow()).toList());
        double score = score(flags.score(), counted.stream().mapToDouble(Part::score));
        if (verdict == Verdict.ACCEPTED && !counted.isEmpty()) {
            requireWithin(group, flags.range(), score);
        }
        return part(group, verdict, counted, score, OptionalDouble.empty(), inner(parts));
    }

    private static List<GroupResult> inner(List<Part> parts) {
        return parts.stream().flatMap(part -> part.group().stream()).toList();
    }

    private Part byFlags(PackagedTest test, Grading.Flags flags) throws Unusable {
        Optional<TestOutcome> outcome = walk.of(test);
        return outcome.isEmpty()
                ? Part.NOT_RUN
                : Part.of(outcome.get(), scoring ? TestScores.byFlags(outcome.get(), flags) : 0);
    }

    private static Verdict verdict(Grading.Flags flags, List<Verdict> verdicts) {
        boolean all = verdicts.stream().allMatch(verdict -> verdict == Verdict.ACCEPTED);
        boolean any = verdicts.contains(Verdict.ACCEPTED);
        if (verdicts.contains(Verdict.JUDGE_ERROR)) {
            return Verdict.JUDGE_ERROR;
        }
        if (all || flags.anyAccepted() && any) {
            return Verdict.ACCEPTED;
        }
        return switch (flags.verdict()) {
            case ALWAYS_ACCEPT -> Verdict.ACCEPTED;
            case FIRST_ERROR ->
                    verdicts.stream()
                            .filter(verdict -> verdict != Verdict.ACCEPTED)
                            .findFirst()
                            .orElseThrow();
            case WORST_ERROR ->
                    WORST_FIRST.stream().filter(verdicts::contains).findFirst().orElseThrow();
        };
    }

    private static double score(Grading.ScoreMode mode, DoubleStream scores) {
        return switch (mode) {
            case SUM -> scores.sum();
            case AVERAGE -> scores.average().orElse(0);
            case MIN -> scores.min().orElse(0);
            case MAX -> scores.max().orElse(0);
        };
    }

    private void requireWithin(TestNode.Group group, Grading.Range range, double score)
            throws Unusable {
        if (scoring && !isSample(group) && !range.holds(score)) {
            throw new Unusable(
                    "the score "
                            + Numbers.shown(score)
                            + " of "
                            + group.name()
                            + " is out of its range "
                            + Numbers.shown(range.from())
                            + " to "
                            + Numbers.shown(range.to()));
        }
    }

    private Part byPoints(TestNode.Group group, Grading.Points points) throws Unusable {
        var parts = new ArrayList<Part>();
        var counted = new ArrayList<Part>();
        for (TestNode node : group.nodes()) {
            Part part =
                    switch (node) {
                        case PackagedTest test -> byPoints(test, points);
                        case TestNode.Group inner -> group(inner);
                    };
            parts.add(part);
            if (node.tests().findAny().isPresent()) {
                counted.add(part); // what has no tests can't be failed
            }
        }
        boolean all = counted.stream().allMatch(Part::accepted);
        Verdict verdict = all ? Verdict.ACCEPTED : firstError(counted);
        if (group.name().equals("data")) {
            double score = parts.getLast().score();
            return part(group, verdict, counted, score, OptionalDouble.empty(), inner(parts));
        }
        double max = points.maxScore();
        double score =
                switch (points.aggregation()) {
                    case PASS_FAIL -> all && !counted.isEmpty() ? max : 0;
                    case SUM -> parts.stream().mapToDouble(Part::score).sum();
                    case MIN -> parts.stream().mapToDouble(Part::score).min().orElse(0);
                };
        requireWithin(group, score, max);
        return part(group, verdict, counted, score, OptionalDouble.of(max), inner(parts));
    }

    private static Verdict firstError(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.verdict().stream())
                .filter(verdict -> verdict != Verdict.ACCEPTED)
                .findFirst()
                .orElse(Verdict.WRONG_ANSWER);
    }

    private void requireWithin(TestNode.Group group, double score, double max) throws Unusable {
        if (scoring && !isSample(group) && score > max + 1e-9) {
            throw new Unusable(
                    "the score "
                            + Numbers.shown(score)
                            + " of "
                            + group.name()
                            + " is above its maximum "
                            + Numbers.shown(max));
        }
    }

    private Part byPoints(PackagedTest test, Grading.Points points) throws Unusable {
        Optional<TestOutcome> outcome = walk.of(test);
        if (outcome.isEmpty()) {
            return Part.NOT_RUN;
        }
        // What is written for a sample is ignored (2025-09, Samples for judging team submissions).
        boolean scored = scoring && !test.sample();
        return Part.of(outcome.get(), scored ? TestScores.byPoints(outcome.get(), points) : 0);
    }

    private static boolean isSample(TestNode node) {
        return node.name().equals("sample") || node.name().startsWith("sample/");
    }

    /// @param counted the parts that the verdict follows from
    private Part part(
            TestNode.Group group,
            Verdict verdict,
            List<Part> counted,
            double score,
            OptionalDouble max,
            List<GroupResult> inner) {
        boolean run = counted.stream().anyMatch(part -> part.verdict().isPresent());
        boolean scored = scoring && !isSample(group);
        var result =
                new GroupResult(
                        group.name(),
                        verdict,
                        scored ? OptionalDouble.of(score) : OptionalDouble.empty(),
                        scored ? max : OptionalDouble.empty(),
                        run,
                        inner);
        Optional<TestOutcome> cause =
                counted.stream()
                        .filter(part -> part.verdict().equals(Optional.of(verdict)))
                        .flatMap(part -> part.cause().stream())
                        .findFirst();
        return new Part(
                run ? Optional.of(verdict) : Optional.empty(), score, Optional.of(result), cause);
    }
}
