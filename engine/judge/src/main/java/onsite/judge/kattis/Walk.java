package onsite.judge.kattis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onsite.exercise.Verdict;

/// Goes through the tests in their order and stops where the package's rules say that the rest no
/// longer matters.
final class Walk {
    /// Runs one test.
    interface Runs {
        TestOutcome run(PackagedTest test) throws IOException, InterruptedException;
    }

    private final TestNode.Group all;
    private final boolean scoring;
    private final boolean everyTest;
    private final Runs runs;
    private final Consumer<TestOutcome> done;
    private final Map<String, TestOutcome> outcomes = new HashMap<>();
    private final List<TestOutcome> inOrder = new ArrayList<>();
    private boolean over;

    /// @param everyTest run them all, whatever fails
    /// @param done told each outcome
    Walk(
            TestNode.Group all,
            boolean scoring,
            boolean everyTest,
            Runs runs,
            Consumer<TestOutcome> done) {
        this.all = all;
        this.scoring = scoring;
        this.everyTest = everyTest;
        this.runs = runs;
        this.done = done;
    }

    void run() throws IOException, InterruptedException {
        var _ = group(all);
    }

    /// The same outcomes as a judge comes by them, who runs no test that no longer matters.
    Walk asJudged() throws IOException, InterruptedException {
        if (!everyTest || over) {
            return this;
        }
        var judged = new Walk(all, scoring, false, test -> of(test).orElseThrow(), outcome -> {});
        judged.run();
        return judged;
    }

    /// Those that were run.
    List<TestOutcome> outcomes() {
        return List.copyOf(inOrder);
    }

    Optional<TestOutcome> of(PackagedTest test) {
        return Optional.ofNullable(outcomes.get(test.name()));
    }

    /// The outcome that ended the walk, for no verdict can be trusted after it.
    Optional<TestOutcome> judgeError() {
        return inOrder.stream()
                .filter(outcome -> outcome.verdict() == Verdict.JUDGE_ERROR)
                .findFirst();
    }

    /// @return whether the group counts as accepted for the group around it
    private boolean group(TestNode.Group group) throws IOException, InterruptedException {
        if (!everyTest && group.grading() instanceof Grading.Points points && !met(points)) {
            return false;
        }
        boolean allAccepted = true;
        boolean any = false;
        for (TestNode node : group.nodes()) {
            if (over) {
                return false;
            }
            boolean accepted =
                    switch (node) {
                        case PackagedTest test -> test(test);
                        case TestNode.Group inner -> group(inner);
                    };
            allAccepted &= accepted;
            any |= accepted;
            if (!accepted && !everyTest && stops(group) && !isIgnored(group, node)) {
                break;
            }
        }
        return group.grading() instanceof Grading.Flags flags
                ? flags.verdict() == Grading.VerdictMode.ALWAYS_ACCEPT
                        || flags.anyAccepted() && any
                        || allAccepted
                : allAccepted;
    }

    private boolean test(PackagedTest test) throws IOException, InterruptedException {
        TestOutcome outcome = runs.run(test);
        outcomes.put(test.name(), outcome);
        inOrder.add(outcome);
        done.accept(outcome);
        over = outcome.verdict() == Verdict.JUDGE_ERROR;
        return outcome.accepted();
    }

    private boolean stops(TestNode.Group group) {
        return switch (group.grading()) {
            case Grading.Flags flags -> flags.stopsAtFailure();
            case Grading.Points points ->
                    !scoring || points.aggregation() != Grading.Aggregation.SUM;
        };
    }

    /// A verdict that does not count can't end anything either.
    private static boolean isIgnored(TestNode.Group group, TestNode node) {
        return group.grading() instanceof Grading.Flags flags
                && flags.ignoresSample()
                && group.name().equals("data")
                && node.name().equals("sample");
    }

    /// Whether all tests that a group requires were run and passed.
    private boolean met(Grading.Points points) {
        return points.requires().stream()
                .allMatch(required ->
                        all.tests()
                                .filter(test -> within(test.name(), required))
                                .allMatch(test ->
                                        of(test).filter(TestOutcome::accepted).isPresent()));
    }

    private static boolean within(String test, String group) {
        return test.equals(group) || test.startsWith(group + "/");
    }
}
