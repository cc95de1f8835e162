package onsite.judge.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Limits;
import onsite.exercise.Problem;
import onsite.judge.check.AnswerChecker;
import onsite.judge.language.JavaProgram;
import onsite.judge.run.Conversation;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.tests.Author;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Tries mutants on small tests, one after the other in one process, each with a class loader and
/// so with static state of its own. The process is replaced when a mutant ends it, uses too much
/// time, overflows the stack or the heap, or leaves a thread running.
final class MutantTrial implements AutoCloseable {
    private static final Duration CPU_MIN = Duration.ofMillis(250);
    private static final int CPU_FACTOR = 10;
    private static final Duration WALL = Duration.ofSeconds(10);

    /// The first failure ends a mutant's life, so that a few tests are asked at first.
    private static final int GROUP_FACTOR = 4;

    private final Problem problem;
    private final List<TestCase> tests;
    private final Runner runner;
    private final AnswerChecker checker;
    private Optional<Conversation> running = Optional.empty();
    private Duration cpuPerTest;

    MutantTrial(Problem problem, List<TestCase> tests, Runner runner, AnswerChecker checker) {
        this.problem = problem;
        this.tests = tests;
        this.runner = runner;
        this.checker = checker;
        this.cpuPerTest = problem.limits().cpuMax();
    }

    /// Runs the original, after whose needs the time of the mutants is set.
    ///
    /// @throws PackageFault if it fails a test itself
    void measure(JavaProgram original) throws IOException, InterruptedException, PackageFault {
        var log = new ArrayList<RunLog.Outcome>();
        if (!passes(original, log)) {
            throw new PackageFault("the reference fails a test when it is run a second time");
        }
        long slowest = log.stream().mapToLong(RunLog.Outcome::cpuMicros).max().orElse(0);
        var wanted = Duration.ofNanos(slowest * 1_000 * CPU_FACTOR);
        cpuPerTest = wanted.compareTo(CPU_MIN) < 0 ? CPU_MIN : wanted;
    }

    /// Whether a mutant fails a test. One that only waits is not said to.
    boolean kills(JavaProgram mutant) throws IOException, InterruptedException, PackageFault {
        return !passes(mutant, new ArrayList<>());
    }

    private boolean passes(JavaProgram program, List<RunLog.Outcome> log)
            throws IOException, InterruptedException, PackageFault {
        boolean fresh = running.isEmpty();
        Conversation conversation = taken(program);
        int group = 1;
        while (log.size() < tests.size()) {
            int next = log.size();
            List<TestCase> asked = tests.subList(next, Math.min(next + group, tests.size()));
            List<RunLog.Outcome> outcomes =
                    conversation.ask(asked.stream().map(TestCase::input).toList());
            log.addAll(outcomes);
            Optional<RunLog.Ending> ended = Optional.empty();
            if (conversation.hasEnded()) {
                ended = Optional.of(conversation.ending());
                close();
            }
            if (isWrong(asked, outcomes)) {
                return false;
            }
            if (ended.isPresent()) {
                boolean refused = !fresh && log.isEmpty() && ended.get() == RunLog.Ending.DIED;
                return refused ? passes(program, log) : ended.get() == RunLog.Ending.WALL;
            }
            group *= GROUP_FACTOR;
        }
        return true;
    }

    private Conversation taken(JavaProgram program) throws IOException, InterruptedException {
        Conversation conversation;
        if (running.isPresent()) {
            conversation = running.get();
            conversation.replace(program, cpuPerTest);
        } else {
            conversation = runner.converse(program, limits(), cpuPerTest);
            running = Optional.of(conversation);
        }
        return conversation;
    }

    private Limits limits() {
        Limits limits = problem.limits();
        return limits.withWall(WALL.compareTo(limits.cpuMin()) < 0 ? limits.cpuMin() : WALL);
    }

    private boolean isWrong(List<TestCase> asked, List<RunLog.Outcome> outcomes)
            throws IOException, InterruptedException, PackageFault {
        var answers = new ArrayList<Author.Answered>();
        boolean wrong = false;
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case RunLog.Answered(String json, long cpuMicros) ->
                        answers.add(
                                new Author.Answered(
                                        asked.get(i).input(), asked.get(i).expected(), json));
                case RunLog.Misshapen misshapen -> wrong = true;
                case RunLog.Threw threw -> {
                    wrong = true;
                    if (isScarring(threw)) {
                        close();
                    }
                }
            }
        }
        return wrong || !checker.wrongAmong(problem, answers).isEmpty();
    }

    /// A JVM that ran out of something may have half-loaded classes of its own library.
    private static boolean isScarring(RunLog.Threw threw) {
        return threw.type().endsWith("Error") && !threw.type().endsWith("AssertionError");
    }

    @Override
    public void close() {
        running.ifPresent(Conversation::close);
        running = Optional.empty();
    }
}
