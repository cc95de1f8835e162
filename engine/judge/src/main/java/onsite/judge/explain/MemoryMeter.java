package onsite.judge.explain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.MeasuredMemory.Kind;
import onsite.exercise.Problem;
import onsite.judge.explain.HeapWeighing.Weighed;
import onsite.judge.language.Program;
import onsite.judge.run.Runner;
import onsite.judge.tests.Authors;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Measures how the heap memory of a submission grows over the scale families, its input and its
/// answer included. Thread-safe.
///
/// The runtime of the language weighs each test, in a process of its own. Python counts what is
/// held, to the byte. Java and Go count what is allocated, which is never less than what is held,
/// and can look at what is live, which is never more. Looking is dear, and only done where what is
/// allocated grows faster than what has to be held in any case. What both bounds agree on is told,
/// and nobody is said to hold more than expected unless two processes find so much alive.
///
/// Bytes are counted and not sampled, so small sizes show as much as large ones and cost less: the
/// package makes some below its own.
public final class MemoryMeter {
    private static final int SMALLER_SIZES = 6;
    private static final int SIZES_MIN = 2;
    private static final int REHEARSALS = 3;
    private static final int LOOKS = 3;
    private static final int SIZES_LOOKED_AT = 5;
    private static final long BYTES_TO_LOOK_AT = 64 << 10;

    private final Runner runner;
    private final SmallerInputs smaller;
    private final Duration budget;

    /// @param budget CPU time
    public MemoryMeter(Authors authors, Runner runner, Duration budget) {
        this.runner = runner;
        this.smaller = new SmallerInputs(authors);
        this.budget = budget;
    }

    /// One submission that is weighed.
    private record Subject(Problem problem, Program program, List<TestCase> rehearsals) {}

    /// @param cases of the package
    /// @return empty if it could not be measured
    public Optional<MeasuredMemory> measure(Problem problem, Program program, List<TestCase> cases)
            throws IOException, InterruptedException, PackageFault {
        Collection<List<TestCase>> families = families(cases);
        if (families.isEmpty()) {
            return Optional.empty();
        }
        var subject =
                new Subject(
                        problem,
                        program,
                        cases.stream()
                                .filter(test -> test.kind() != TestCase.Kind.SCALE)
                                .limit(REHEARSALS)
                                .toList());
        List<List<TestCase>> sizes = new ArrayList<>();
        for (List<TestCase> family : families) {
            List<TestCase> more = new ArrayList<>(smaller.of(problem, family, SMALLER_SIZES));
            more.addAll(family);
            sizes.add(more);
        }
        Growth least = HeldAnyway.growth(families);
        Growth space = problem.complexity().space();
        return conclude(subject, sizes, least, space.compareTo(least) > 0 ? space : least);
    }

    private Optional<MeasuredMemory> conclude(
            Subject subject, List<List<TestCase>> sizes, Growth least, Growth expected)
            throws IOException, InterruptedException {
        List<List<Weighed>> weighed = new ArrayList<>();
        Duration left;
        try (HeapWeighing weighing = weighing(subject, budget)) {
            weighing.rehearse(sizes.stream().map(List::getFirst).toList());
            for (List<TestCase> family : sizes) {
                double share = (weighed.size() + 1.0) / sizes.size();
                weighed.add(weighing.weigh(family, 0, share));
            }
            left = weighing.left();
        }
        if (weighed.stream().allMatch(family -> family.size() < SIZES_MIN)) {
            return Optional.empty();
        }
        GrowthFit most = HeapFit.of(expected, weighed, Weighed::allocated);
        if (weighed.stream().flatMap(List::stream).allMatch(Weighed::isExact)) {
            return Optional.of(memory(expected, most, Kind.HELD));
        }
        if (most.measured().equals(Optional.of(least))) {
            return Optional.of(memory(expected, most, Kind.ALLOCATED));
        }
        List<TestCase> large = largest(weighed);
        GrowthFit live = live(subject, large, expected, left);
        boolean certain =
                live.isSlowerThan(expected)
                        ? live(subject, large, expected, budget).measured().equals(live.measured())
                        : live.measured().isPresent() && live.measured().equals(most.measured());
        return Optional.of(
                certain
                        ? memory(expected, live, Kind.HELD)
                        : memory(expected, most.notClear(), Kind.ALLOCATED));
    }

    private HeapWeighing weighing(Subject subject, Duration most)
            throws IOException, InterruptedException {
        var weighing =
                new HeapWeighing(
                        runner.converse(subject.program(), subject.problem().limits(), budget),
                        most);
        weighing.rehearse(subject.rehearsals());
        return weighing;
    }

    private GrowthFit live(Subject subject, List<TestCase> tests, Growth expected, Duration most)
            throws IOException, InterruptedException {
        try (HeapWeighing weighing = weighing(subject, most)) {
            List<Weighed> looked = weighing.weigh(tests, LOOKS, 1);
            return HeapFit.of(expected, List.of(looked), Weighed::live);
        }
    }

    /// The largest tests of the family that needs most: what is looked at has to be large enough
    /// not to be blurred by other objects of the process.
    private static List<TestCase> largest(List<List<Weighed>> families) {
        List<TestCase> tests =
                families.stream()
                        .max(Comparator.comparingLong(MemoryMeter::most))
                        .orElse(List.of())
                        .stream()
                        .filter(each -> each.allocated() >= BYTES_TO_LOOK_AT)
                        .map(Weighed::test)
                        .toList();
        return tests.subList(Math.max(0, tests.size() - SIZES_LOOKED_AT), tests.size());
    }

    private static long most(List<Weighed> family) {
        return family.stream().mapToLong(Weighed::allocated).max().orElse(0);
    }

    private static Collection<List<TestCase>> families(List<TestCase> cases) {
        Map<String, List<TestCase>> families = new LinkedHashMap<>();
        for (TestCase test : cases) {
            if (test.kind() == TestCase.Kind.SCALE) {
                families.computeIfAbsent(ScaleFamily.nameOf(test), name -> new ArrayList<>())
                        .add(test);
            }
        }
        return families.values();
    }

    private static MeasuredMemory memory(Growth expected, GrowthFit fit, Kind kind) {
        return new MeasuredMemory(
                expected,
                fit.measured(),
                kind,
                fit.samples().stream()
                        .map(each -> new MeasuredMemory.Amount(each.size(), each.amount()))
                        .toList());
    }
}
