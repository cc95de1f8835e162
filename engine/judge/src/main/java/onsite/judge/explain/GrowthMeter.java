package onsite.judge.explain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Problem;
import onsite.judge.language.Program;
import onsite.judge.run.Conversation;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.tests.TestCase;

/// Measures how the time of an accepted submission grows over the scale families. Thread-safe.
///
/// What the verdict's own run shows is enough where it is clear, as in Go and Python. Java code
/// warms up over that run; then the families are run again and again in a fresh process, and the
/// least time of each size counts. Nobody is said to be slower than asked, or to have stated the
/// wrong class, unless two processes agree.
public final class GrowthMeter {
    private static final int ROUNDS_MIN = 2;
    private static final int OVERDRAFT = 2;
    private static final int ROUNDS_MAX = 12;

    private final Runner runner;
    private final Duration budget;

    /// @param budget CPU time
    public GrowthMeter(Runner runner, Duration budget) {
        this.runner = runner;
        this.budget = budget;
    }

    /// What the verdict's own run shows, without running anything more.
    ///
    /// @param stated growth of the time, by the candidate
    /// @return empty if the tests hold no scale family
    public Optional<MeasuredComplexity> glance(
            Problem problem, Optional<Growth> stated, List<TestCase> cases, RunLog log) {
        Growth expected = problem.complexity().time();
        List<ScaleFamily> families = slowestFirst(cases, log);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        var curves =
                new Curves(
                        families.stream().map(ScaleFamily::samples).toList(),
                        GrowthFit.Evidence.ONCE);
        GrowthFit fit = curves.fit(expected);
        return Optional.of(
                Curves.complexity(
                        expected,
                        curves.allShow(expected) ? fit : fit.notClear(),
                        curves.check(stated)));
    }

    /// Whether a family shows what is expected in the verdict's own run already.
    private static boolean isSettled(Growth expected, ScaleFamily family) {
        return GrowthFit.of(expected, family.samples(), GrowthFit.Evidence.ONCE)
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
    /// @param stated growth of the time, by the candidate
    /// @param log of the verdict's own run, over the same cases
    public Optional<MeasuredComplexity> measure(
            Problem problem,
            Optional<Growth> stated,
            Program program,
            List<TestCase> cases,
            RunLog log)
            throws IOException, InterruptedException {
        Growth expected = problem.complexity().time();
        List<ScaleFamily> families = slowestFirst(cases, log);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        boolean more = stated.isPresent() && stated.get() != expected;
        List<ScaleFamily> open =
                families.stream().filter(family -> more || !isSettled(expected, family)).toList();
        Measured first = repeated(problem, stated, program, open.isEmpty() ? families : open);
        GrowthFit fit = first.alone().fit(expected);
        Optional<Statement> statement = first.together().check(stated);
        if (fit.isSlowerThan(expected) || isRefuted(statement)) {
            Measured second = repeated(problem, stated, program, families);
            GrowthFit again = second.alone().fit(expected);
            if (fit.isSlowerThan(expected)) {
                fit = again.measured().equals(fit.measured()) ? fit : again.notClear();
            }
            statement = agreed(statement, second.together().check(stated));
        }
        return Optional.of(Curves.complexity(expected, fit, statement));
    }

    private static boolean isRefuted(Optional<Statement> statement) {
        return statement.filter(found -> found.outcome() == Statement.Outcome.REFUTED).isPresent();
    }

    /// What two processes say of a statement: nothing that they don't agree on.
    private static Optional<Statement> agreed(
            Optional<Statement> first, Optional<Statement> second) {
        return first.map(found ->
                second.filter(other -> other.outcome() == found.outcome())
                        .orElseGet(() ->
                                new Statement(
                                        found.stated(), Statement.Outcome.NOT_CLEAR, List.of())));
    }

    /// What was measured in a process.
    ///
    /// @param alone the least times of that process
    /// @param together those and the times of the verdict's own run, which makes two runs even
    ///   where the process had time for one; enough to answer a statement by
    private record Measured(Curves alone, Curves together) {
        static Measured of(
                List<ScaleFamily> families, List<SortedMap<Long, Long>> least, int rounds) {
            List<List<Sample>> together = new ArrayList<>();
            for (int i = 0; i < families.size(); i++) {
                SortedMap<Long, Long> both = new TreeMap<>(least.get(i));
                families.get(i)
                        .samples()
                        .forEach(each -> both.merge(each.size(), each.amount(), Math::min));
                together.add(GrowthMeter.samples(both));
            }
            return new Measured(
                    new Curves(least.stream().map(GrowthMeter::samples).toList(), evidence(rounds)),
                    new Curves(together, evidence(rounds + 1)));
        }

        private static GrowthFit.Evidence evidence(int runs) {
            return runs >= ROUNDS_MIN ? GrowthFit.Evidence.REPEATED : GrowthFit.Evidence.ONCE;
        }

        boolean isClear(Growth expected, Optional<Growth> stated) {
            return alone.fit(expected).measured().equals(Optional.of(expected))
                    && together.check(stated)
                            .filter(found -> found.outcome() == Statement.Outcome.NOT_CLEAR)
                            .isEmpty();
        }
    }

    private Measured repeated(
            Problem problem, Optional<Growth> stated, Program program, List<ScaleFamily> families)
            throws IOException, InterruptedException {
        List<SortedMap<Long, Long>> least = new ArrayList<>();
        families.forEach(family -> least.add(new TreeMap<>()));
        try (Conversation conversation =
                runner.converse(program, problem.limits(), problem.limits().cpuMax())) {
            var spending = new Spending(conversation, budget);
            for (int round = 1; round <= ROUNDS_MAX; round++) {
                for (int i = 0; i < families.size(); i++) {
                    run(conversation, families.get(i).tests(), least.get(i));
                }
                boolean late =
                        conversation.hasEnded()
                                || spending.isOver(round < ROUNDS_MIN ? OVERDRAFT : 1);
                if (late || round >= ROUNDS_MIN) {
                    Measured measured = Measured.of(families, least, round);
                    if (late || measured.isClear(problem.complexity().time(), stated)) {
                        return measured;
                    }
                }
            }
        }
        return Measured.of(families, least, ROUNDS_MAX);
    }

    /// Asks once and keeps the least time of each size.
    static void run(Conversation conversation, List<TestCase> tests, SortedMap<Long, Long> least)
            throws InterruptedException {
        List<RunLog.Outcome> outcomes =
                conversation.ask(tests.stream().map(TestCase::input).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof RunLog.Answered answered) {
                least.merge((long) tests.get(i).size(), answered.cpuMicros(), Math::min);
            }
        }
    }

    static List<Sample> samples(SortedMap<Long, Long> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> new Sample(entry.getKey(), entry.getValue()))
                .toList();
    }
}
