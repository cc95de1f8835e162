package onsite.judge.explain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredComplexity.Point;
import onsite.exercise.Problem;
import onsite.judge.language.Program;
import onsite.judge.run.Conversation;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.tests.Authors;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Measures how the time of a submission grows over the scale families. Thread-safe.
///
/// What the verdict's own run shows is enough where it is clear, as in Go and Python. Java code
/// warms up over that run; then the families are run again and again in a fresh process, and the
/// least time of each size counts. Nobody is said to be slower than asked unless two processes
/// agree.
public final class GrowthMeter {
    private static final int ROUNDS_MIN = 2;
    private static final int OVERDRAFT = 2;
    private static final int ROUNDS_MAX = 12;
    private static final int SMALLER_SIZES = 6;
    private static final int SLOW_PASSES = 4;
    private static final long ENOUGH_MICROS = 100_000;
    private static final int TAIL_POINTS_MIN = 5;
    private static final long TAIL_MAX = 300;
    private static final int WALL_TO_CPU_MAX = 8;
    private static final Duration CPU_PER_TEST = Duration.ofSeconds(1);

    private final Authors authors;
    private final Runner runner;
    private final Duration budget;
    private final Duration budgetOfSlow;

    /// @param budget CPU time for measuring an accepted submission
    /// @param budgetOfSlow the same for one that was too slow
    public GrowthMeter(Authors authors, Runner runner, Duration budget, Duration budgetOfSlow) {
        this.authors = authors;
        this.runner = runner;
        this.budget = budget;
        this.budgetOfSlow = budgetOfSlow;
    }

    /// What the verdict's own run shows, without running anything more.
    ///
    /// @return empty if the tests hold no scale family
    public Optional<MeasuredComplexity> glance(Problem problem, List<TestCase> cases, RunLog log) {
        Growth expected = problem.complexity().time();
        List<ScaleFamily> families = slowestFirst(cases, log);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        List<GrowthFit> fits =
                families.stream()
                        .map(family ->
                                GrowthFit.of(expected, family.points(), GrowthFit.Evidence.ONCE))
                        .toList();
        GrowthFit fit = GrowthFit.worst(expected, fits);
        boolean settled =
                fits.stream().allMatch(each -> each.measured().equals(Optional.of(expected)));
        return Optional.of(
                new MeasuredComplexity(
                        expected,
                        settled ? Optional.of(expected) : Optional.empty(),
                        fit.exponent(),
                        fit.points()));
    }

    /// Whether a family shows what is expected in the verdict's own run already.
    private static boolean isSettled(Growth expected, ScaleFamily family) {
        return GrowthFit.of(expected, family.points(), GrowthFit.Evidence.ONCE)
                .measured()
                .equals(Optional.of(expected));
    }

    private static List<ScaleFamily> slowestFirst(List<TestCase> cases, RunLog log) {
        return ScaleFamily.of(cases, log).stream()
                .sorted(Comparator.comparingLong(ScaleFamily::slowestMicros).reversed())
                .toList();
    }

    /// Measures an accepted submission anew, in a fresh process.
    ///
    /// @param log of the verdict's own run, over the same cases
    public Optional<MeasuredComplexity> measure(
            Problem problem, Program program, List<TestCase> cases, RunLog log)
            throws IOException, InterruptedException {
        Growth expected = problem.complexity().time();
        List<ScaleFamily> families = slowestFirst(cases, log);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        List<ScaleFamily> open =
                families.stream().filter(family -> !isSettled(expected, family)).toList();
        GrowthFit fit = repeated(problem, program, open.isEmpty() ? families : open);
        if (fit.isSlowerThan(expected)) {
            GrowthFit second = repeated(problem, program, families);
            if (!second.measured().equals(fit.measured())) {
                fit =
                        new GrowthFit(
                                Optional.empty(),
                                second.exponent(),
                                second.excess(),
                                second.points());
            }
        }
        return Optional.of(
                new MeasuredComplexity(expected, fit.measured(), fit.exponent(), fit.points()));
    }

    private GrowthFit repeated(Problem problem, Program program, List<ScaleFamily> families)
            throws IOException, InterruptedException {
        Growth expected = problem.complexity().time();
        List<SortedMap<Long, Long>> least = new ArrayList<>();
        families.forEach(family -> least.add(new TreeMap<>()));
        try (Conversation conversation =
                runner.converse(program, problem.limits(), problem.limits().cpuMax())) {
            var spending = new Spending(conversation, budget);
            for (int round = 0; round < ROUNDS_MAX; round++) {
                for (int i = 0; i < families.size(); i++) {
                    run(conversation, families.get(i).tests(), least.get(i));
                }
                boolean late =
                        conversation.hasEnded()
                                || spending.isOver(round + 1 < ROUNDS_MIN ? OVERDRAFT : 1);
                if (late || round + 1 >= ROUNDS_MIN) {
                    GrowthFit fit = worst(expected, families, least, round + 1);
                    if (late || fit.measured().equals(Optional.of(expected))) {
                        return fit;
                    }
                }
            }
        }
        return worst(expected, families, least, ROUNDS_MAX);
    }

    private static void run(
            Conversation conversation, List<TestCase> tests, SortedMap<Long, Long> least)
            throws InterruptedException {
        List<RunLog.Outcome> outcomes =
                conversation.ask(tests.stream().map(TestCase::input).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof RunLog.Answered answered) {
                least.merge((long) tests.get(i).size(), answered.cpuMicros(), Math::min);
            }
        }
    }

    private static GrowthFit worst(
            Growth expected,
            List<ScaleFamily> families,
            List<SortedMap<Long, Long>> least,
            int rounds) {
        GrowthFit.Evidence evidence =
                rounds >= ROUNDS_MIN ? GrowthFit.Evidence.REPEATED : GrowthFit.Evidence.ONCE;
        var fits = new ArrayList<GrowthFit>();
        for (int i = 0; i < families.size(); i++) {
            fits.add(GrowthFit.of(expected, points(least.get(i)), evidence));
        }
        return GrowthFit.worst(expected, fits);
    }

    private static List<Point> points(SortedMap<Long, Long> least) {
        return least.entrySet().stream()
                .map(entry -> new Point(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Measures a submission that was too slow, at the sizes that it managed and at smaller ones.
    ///
    /// @param failed the first test that took too long
    /// @return empty if there is no scale family
    public Optional<MeasuredComplexity> measureSlow(
            Problem problem, Program program, List<TestCase> cases, RunLog log, TestCase failed)
            throws IOException, InterruptedException, PackageFault {
        Growth expected = problem.complexity().time();
        List<ScaleFamily> families = ScaleFamily.of(cases, log);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        boolean scaled = failed.kind() == TestCase.Kind.SCALE;
        ScaleFamily family =
                families.stream()
                        .filter(each -> each.name().equals(ScaleFamily.nameOf(failed)))
                        .findFirst()
                        .orElse(families.getFirst());
        SortedMap<Long, Long> least = new TreeMap<>();
        List<TestCase> sizes = smaller(problem, family);
        family.tests().stream()
                .filter(test -> scaled && test.size() < failed.size())
                .forEach(sizes::add);
        try (Conversation conversation = runner.converse(program, problem.limits(), CPU_PER_TEST)) {
            var spending = new Spending(conversation, budgetOfSlow);
            for (int pass = 0; pass < SLOW_PASSES; pass++) {
                for (TestCase test : sizes) {
                    boolean again = least.getOrDefault((long) test.size(), 0L) <= ENOUGH_MICROS;
                    if ((pass == 0 || again) && !conversation.hasEnded() && !spending.isOver(1)) {
                        run(conversation, List.of(test), least);
                    }
                }
            }
        }
        family.points().forEach(point -> least.merge(point.size(), point.cpuMicros(), Math::min));
        GrowthFit fit = GrowthFit.of(expected, tail(points(least)), GrowthFit.Evidence.TOO_SLOW);
        return Optional.of(
                new MeasuredComplexity(expected, fit.measured(), fit.exponent(), fit.points()));
    }

    /// What is slow shows at large sizes; small ones are still cold.
    private static List<Point> tail(List<Point> points) {
        long slowest = points.stream().mapToLong(Point::cpuMicros).max().orElse(0);
        int last = points.size() - TAIL_POINTS_MIN;
        return IntStream.range(0, points.size())
                .filter(i -> i >= last || points.get(i).cpuMicros() >= slowest / TAIL_MAX)
                .mapToObj(points::get)
                .toList();
    }

    /// What a measurement has cost so far. CPU time is what counts, so that a busy machine measures
    /// as well as an idle one; it only takes longer there.
    private static final class Spending {
        private final Conversation conversation;
        private final long budgetNanos;
        private final long cpuBefore;
        private final long began = System.nanoTime();

        Spending(Conversation conversation, Duration budget) {
            this.conversation = conversation;
            this.budgetNanos = budget.toNanos();
            this.cpuBefore = conversation.cpuNanos();
        }

        /// @param times how many times the budget may be spent
        boolean isOver(long times) {
            return System.nanoTime() - began > WALL_TO_CPU_MAX * times * budgetNanos
                    || conversation.cpuNanos() - cpuBefore > times * budgetNanos;
        }
    }

    /// Inputs of the same family at sizes below its own, ascending.
    private List<TestCase> smaller(Problem problem, ScaleFamily family)
            throws IOException, InterruptedException, PackageFault {
        var tests = new ArrayList<TestCase>();
        int size = family.tests().getFirst().size();
        OptionalInt step = step(family);
        for (int i = 0; i < SMALLER_SIZES; i++) {
            size = step.isPresent() ? size - step.getAsInt() : size / 2;
            if (size < 2) {
                break;
            }
            int n = size;
            Optional<String> input =
                    authors.ask(problem, author -> author.scaled(family.name(), n));
            if (input.isPresent()) {
                tests.addFirst(
                        new TestCase(
                                TestCase.Kind.SCALE,
                                family.name() + " n=" + n,
                                n,
                                input.get(),
                                ""));
            }
        }
        return tests;
    }

    /// Sizes of exponential problems grow by steps and not by doubling.
    private static OptionalInt step(ScaleFamily family) {
        if (family.tests().size() < 2) {
            return OptionalInt.empty();
        }
        int first = family.tests().get(0).size();
        int second = family.tests().get(1).size();
        return second < 1.5 * first ? OptionalInt.of(second - first) : OptionalInt.empty();
    }
}
