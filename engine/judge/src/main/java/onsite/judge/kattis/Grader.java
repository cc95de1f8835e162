package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import onsite.exercise.Verdict;

/// Makes results of groups out of results of tests, by the package's rules.
final class Grader {
    /// From the worst error to the least.
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

    /// @param verdict empty if nothing of it was run
    private record Part(Optional<Verdict> verdict, double score, Optional<GroupResult> group) {}

    /// @throws Unusable for a score that the format does not allow, which is the package's fault
    GroupResult grade(TestNode.Group all) throws Unusable {
        return group(all, 100).group().orElseThrow();
    }

    private Part group(TestNode.Group group, double maxFromAround) throws Unusable {
        return switch (group.grading()) {
            case Grading.Flags flags -> byFlags(group, flags);
            case Grading.Points points -> byPoints(group, points, maxFromAround);
        };
    }

    private Part byFlags(TestNode.Group group, Grading.Flags flags) throws Unusable {
        var parts = new ArrayList<Part>();
        for (TestNode node : group.nodes()) {
            Part part =
                    switch (node) {
                        case PackagedTest test -> byFlags(test, flags);
                        case TestNode.Group inner -> group(inner, 0);
                    };
            parts.add(part);
        }
        List<Part> counted =
                flags.ignoresSample() && group.name().equals("data") && parts.size() == 2
                        ? parts.subList(1, 2)
                        : parts;
        List<Part> judged = counted.stream().filter(part -> part.verdict().isPresent()).toList();
        Verdict verdict =
                verdict(flags, judged.stream().map(part -> part.verdict().orElseThrow()).toList());
        double score = score(flags.score(), judged.stream().mapToDouble(Part::score));
        return part(group, verdict, judged.isEmpty(), score, OptionalDouble.empty(), inner(parts));
    }

    private static List<GroupResult> inner(List<Part> parts) {
        return parts.stream().flatMap(part -> part.group().stream()).toList();
    }

    private Part byFlags(PackagedTest test, Grading.Flags flags) throws Unusable {
        Optional<TestOutcome> outcome = walk.of(test);
        if (outcome.isEmpty()) {
            return new Part(Optional.empty(), 0, Optional.empty());
        }
        Optional<Double> given = number(outcome.get(), "score.txt", Double.NEGATIVE_INFINITY);
        double score =
                outcome.get().accepted() ? given.orElse(flags.acceptScore()) : flags.rejectScore();
        return new Part(Optional.of(outcome.get().verdict()), score, Optional.empty());
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

    private Part byPoints(TestNode.Group group, Grading.Points points, double maxFromAround)
            throws Unusable {
        double max = Double.isNaN(points.maxScore()) ? maxFromAround : points.maxScore();
        double each = maxOfEach(group, points, max);
        var parts = new ArrayList<Part>();
        for (TestNode node : group.nodes()) {
            boolean outermost = group.name().equals("data");
            Part part =
                    switch (node) {
                        case PackagedTest test -> byPoints(test, points, each);
                        case TestNode.Group inner -> group(inner, outermost ? 100 : each);
                    };
            parts.add(part);
        }
        List<Verdict> verdicts = parts.stream().flatMap(part -> part.verdict().stream()).toList();
        boolean all =
                verdicts.size() == parts.size()
                        && verdicts.stream().allMatch(verdict -> verdict == Verdict.ACCEPTED);
        Verdict verdict =
                all
                        ? Verdict.ACCEPTED
                        : verdicts.stream()
                                .filter(one -> one != Verdict.ACCEPTED)
                                .findFirst()
                                .orElse(Verdict.WRONG_ANSWER);
        if (group.name().equals("data")) {
            return part(
                    group,
                    verdict,
                    verdicts.isEmpty(),
                    parts.getLast().score(),
                    OptionalDouble.empty(),
                    inner(parts));
        }
        double score =
                switch (points.aggregation()) {
                    case PASS_FAIL -> all ? max : 0;
                    case SUM -> parts.stream().mapToDouble(Part::score).sum();
                    case MIN -> parts.stream().mapToDouble(Part::score).min().orElse(0);
                };
        requireWithin(group, points, score, max);
        return part(
                group, verdict, verdicts.isEmpty(), score, OptionalDouble.of(max), inner(parts));
    }

    private void requireWithin(
            TestNode.Group group, Grading.Points points, double score, double max) throws Unusable {
        if (scoring
                && !isSample(group)
                && points.aggregation() != Grading.Aggregation.PASS_FAIL
                && score > max + 1e-9) {
            throw new Unusable(
                    "the score "
                            + Numbers.shown(score)
                            + " of "
                            + group.name()
                            + " is above its maximum "
                            + Numbers.shown(max));
        }
    }

    private static boolean isSample(TestNode node) {
        return node.name().equals("sample") || node.name().startsWith("sample/");
    }

    /// What those without a maximum of their own can get: their share of what is left.
    private static double maxOfEach(TestNode.Group group, Grading.Points points, double max) {
        if (points.aggregation() != Grading.Aggregation.SUM || Double.isInfinite(max)) {
            return max;
        }
        double left = max;
        int sharing = 0;
        for (TestNode node : group.nodes()) {
            boolean own =
                    node instanceof TestNode.Group inner
                            && inner.grading() instanceof Grading.Points its
                            && !Double.isNaN(its.maxScore());
            if (own
                    && node instanceof TestNode.Group inner
                    && inner.grading() instanceof Grading.Points its) {
                left -= its.maxScore();
            } else {
                sharing++;
            }
        }
        return sharing == 0 ? 0 : Math.max(0, left) / sharing;
    }

    private Part byPoints(PackagedTest test, Grading.Points points, double max) throws Unusable {
        Optional<TestOutcome> found = walk.of(test);
        if (found.isEmpty()) {
            return new Part(Optional.empty(), 0, Optional.empty());
        }
        TestOutcome outcome = found.get();
        double score =
                scoring && !test.sample() && points.aggregation() != Grading.Aggregation.PASS_FAIL
                        ? score(outcome, max)
                        : 0;
        return new Part(Optional.of(outcome.verdict()), score, Optional.empty());
    }

    private static double score(TestOutcome outcome, double max) throws Unusable {
        Optional<Double> score = number(outcome, "score.txt", 0);
        Optional<Double> share = number(outcome, "score_multiplier.txt", 0);
        String name = outcome.test().name();
        if (!outcome.accepted()) {
            if (score.isPresent() || share.isPresent()) {
                throw new Unusable(
                        "the validator rejected " + name + " and gave a score all the same");
            }
            return 0;
        }
        if (score.isPresent() && share.isPresent()) {
            throw new Unusable("the validator gave " + name + " a score and a multiplier");
        }
        if (Double.isInfinite(max) && score.isEmpty()) {
            throw new Unusable(
                    "the validator gave no score for " + name + ", whose score is unbounded");
        }
        if (share.isPresent() && share.get() > 1) {
            throw new Unusable("the multiplier " + share.get() + " for " + name + " is above 1");
        }
        if (score.isPresent() && score.get() > max + 1e-9) {
            throw new Unusable(
                    "the score "
                            + Numbers.shown(score.get())
                            + " of "
                            + name
                            + " is above its maximum "
                            + Numbers.shown(max));
        }
        return score.orElseGet(() -> share.map(factor -> factor * max).orElse(max));
    }

    private static Optional<Double> number(TestOutcome outcome, String file, double min)
            throws Unusable {
        String text = outcome.feedback().get(file);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Double> number = Numbers.parse(text.strip()).filter(n -> n >= min);
        if (number.isEmpty()) {
            throw new Unusable(
                    "the validator wrote '"
                            + (text.length() > 40 ? text.substring(0, 40) + "…" : text.strip())
                            + "' into "
                            + file
                            + " for "
                            + outcome.test().name()
                            + ", which is no score");
        }
        return number;
    }

    private Part part(
            TestNode.Group group,
            Verdict verdict,
            boolean notRun,
            double score,
            OptionalDouble max,
            List<GroupResult> inner) {
        boolean scored = scoring && !isSample(group);
        var result =
                new GroupResult(
                        group.name(),
                        verdict,
                        scored ? OptionalDouble.of(score) : OptionalDouble.empty(),
                        scored ? max : OptionalDouble.empty(),
                        !notRun,
                        inner);
        return new Part(
                notRun ? Optional.empty() : Optional.of(verdict), score, Optional.of(result));
    }
}
