package onsite.judge.explain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Problem;
import onsite.judge.language.Program;
import onsite.judge.run.Conversation;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.tests.Authors;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Measures how the time of a submission grows that was too slow, at the sizes that it managed and
/// at smaller ones, which the package's generator makes on demand. Thread-safe.
public final class SlowGrowthMeter {
    private static final int SMALLER_SIZES = 6;
    private static final int PASSES = 4;
    private static final long ENOUGH_MICROS = 100_000;
    private static final int TAIL_SAMPLES_MIN = 5;
    private static final long TAIL_MAX = 300;
    private static final Duration CPU_PER_TEST = Duration.ofSeconds(1);

    private final SmallerInputs smaller;
    private final Runner runner;
    private final Duration budget;

    /// @param budget CPU time
    public SlowGrowthMeter(Authors authors, Runner runner, Duration budget) {
        this.smaller = new SmallerInputs(authors);
        this.runner = runner;
        this.budget = budget;
    }

    /// @param stated growth of the time, by the candidate
    /// @param failed the first test that took too long
    /// @return empty if there is no scale family
    public Optional<MeasuredComplexity> measure(
            Problem problem,
            Optional<Growth> stated,
            Program program,
            List<TestCase> cases,
            RunLog log,
            TestCase failed)
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
        var sizes = new ArrayList<>(smaller.of(problem, family.tests(), SMALLER_SIZES));
        family.tests().stream()
                .filter(test -> scaled && test.size() < failed.size())
                .forEach(sizes::add);
        try (Conversation conversation = runner.converse(program, problem.limits(), CPU_PER_TEST)) {
            var spending = new Spending(conversation, budget);
            for (int pass = 0; pass < PASSES; pass++) {
                for (TestCase test : sizes) {
                    boolean again = least.getOrDefault((long) test.size(), 0L) <= ENOUGH_MICROS;
                    if ((pass == 0 || again) && !conversation.hasEnded() && !spending.isOver(1)) {
                        GrowthMeter.run(conversation, List.of(test), least);
                    }
                }
            }
        }
        family.samples().forEach(each -> least.merge(each.size(), each.amount(), Math::min));
        List<Sample> tail = tail(GrowthMeter.samples(least));
        GrowthFit fit = GrowthFit.of(expected, tail, GrowthFit.Evidence.TOO_SLOW);
        var curve = new Curves(List.of(tail), evidence(expected, stated));
        return Optional.of(Curves.complexity(expected, fit, curve.check(stated)));
    }

    /// The verdict says that the submission is slower than what was asked for; of a statement that
    /// is slower still it says nothing.
    private static GrowthFit.Evidence evidence(Growth expected, Optional<Growth> stated) {
        return stated.isPresent() && stated.get().compareTo(expected) > 0
                ? GrowthFit.Evidence.REPEATED
                : GrowthFit.Evidence.TOO_SLOW;
    }

    /// What is slow shows at large sizes; small ones are still cold.
    private static List<Sample> tail(List<Sample> samples) {
        long slowest = samples.stream().mapToLong(Sample::amount).max().orElse(0);
        int last = samples.size() - TAIL_SAMPLES_MIN;
        return IntStream.range(0, samples.size())
                .filter(i -> i >= last || samples.get(i).amount() >= slowest / TAIL_MAX)
                .mapToObj(samples::get)
                .toList();
    }
}
