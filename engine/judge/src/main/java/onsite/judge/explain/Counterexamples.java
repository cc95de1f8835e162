package onsite.judge.explain;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Problem;
import onsite.judge.check.AnswerChecker;
import onsite.judge.language.Program;
import onsite.judge.run.Conversation;
import onsite.judge.run.GoCrash;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.run.ThrownWords;
import onsite.judge.tests.Author;
import onsite.judge.tests.Authors;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Finds the smallest input on which a submission fails. Thread-safe.
///
/// The reference and the submission each run in one process for the whole search, and a last fresh
/// process confirms what was found: what a submission remembers from call to call may mislead the
/// search, but never the candidate.
public final class Counterexamples {
    private static final Duration CPU_PER_GUESS = Duration.ofMillis(500);
    private static final int STARTS_MAX = 8;
    private static final int CONFIRMATIONS_MAX = 3;

    private final Authors authors;
    private final AnswerChecker checker;
    private final Runner runner;
    private final References references;
    private final Duration budget;
    private final BooleanSupplier othersWait;

    /// Where a package's reference solution comes from.
    public interface References {
        Program reference(Problem problem) throws IOException, InterruptedException, PackageFault;
    }

    /// How a submission fails.
    public enum Kind {
        WRONG_ANSWER,
        RUN_TIME_ERROR
    }

    /// What was found out about a failure.
    ///
    /// @param passesAlone whether the first failing test passes in a process of its own: then state
    ///   leaks from call to call, or chance decides, and no single input is to blame
    /// @param smallest simpler than the first failing test
    public record Finding(boolean passesAlone, Optional<Counterexample> smallest) {}

    /// @param budget wall time for one search; a quarter of it while others wait
    /// @param othersWait whether submissions wait for a worker
    public Counterexamples(
            Authors authors,
            AnswerChecker checker,
            Runner runner,
            References references,
            Duration budget,
            BooleanSupplier othersWait) {
        this.authors = authors;
        this.checker = checker;
        this.runner = runner;
        this.references = references;
        this.budget = budget;
        this.othersWait = othersWait;
    }

    /// @param failed the tests that failed in this way, in their order; at least one
    public Finding of(Problem problem, Program submission, Kind kind, List<TestCase> failed)
            throws IOException, InterruptedException, PackageFault {
        long began = System.nanoTime();
        try (var search = new Search(problem, submission, kind)) {
            String first = failed.getFirst().input();
            Optional<Trial.Failing> alone = search.of(List.of(first)).getFirst();
            if (alone.isEmpty() && search.answered()) {
                return new Finding(true, Optional.empty());
            }
            if (alone.isPresent() && isOver(System.nanoTime() - began)) { // a deadlock takes long
                int size = Shrinking.size(problem.signature(), first);
                return new Finding(false, Optional.of(counterexample(first, alone.get(), size)));
            }
            List<String> starts =
                    Shrinking.simplestFirst(
                                    problem.signature(),
                                    failed.stream().map(TestCase::input).toList())
                            .stream()
                            .limit(STARTS_MAX)
                            .toList();
            List<Optional<Trial.Failing>> outcomes = search.of(starts);
            int start = 0;
            while (start < outcomes.size() && outcomes.get(start).isEmpty()) {
                start++;
            }
            if (start == outcomes.size()) {
                return new Finding(false, Optional.empty());
            }
            var shrinking =
                    new Shrinking(
                            problem.signature(),
                            search,
                            () -> search.gaveUp() || isOver(System.nanoTime() - began));
            List<Shrinking.Found> found =
                    shrinking.from(starts.get(start), outcomes.get(start).get());
            List<Shrinking.Found> notLarger =
                    found.stream()
                            .filter(each ->
                                    !Shrinking.isSimpler(problem.signature(), first, each.input()))
                            .toList();
            return new Finding(false, confirmed(problem, submission, kind, notLarger));
        }
    }

    private boolean isOver(long nanos) {
        return nanos > (othersWait.getAsBoolean() ? budget.dividedBy(4) : budget).toNanos();
    }

    /// The simplest that fails in a fresh process too.
    private Optional<Counterexample> confirmed(
            Problem problem, Program submission, Kind kind, List<Shrinking.Found> found)
            throws IOException, InterruptedException, PackageFault {
        List<Shrinking.Found> simplestFirst = new ArrayList<>(found);
        Collections.reverse(simplestFirst);
        for (Shrinking.Found each :
                simplestFirst.subList(0, Math.min(CONFIRMATIONS_MAX, simplestFirst.size()))) {
            try (var alone = new Search(problem, submission, kind)) {
                Optional<Trial.Failing> failing = alone.of(List.of(each.input())).getFirst();
                if (failing.isPresent()) {
                    return Optional.of(counterexample(each.input(), failing.get(), each.size()));
                }
            }
        }
        return Optional.empty();
    }

    private static Counterexample counterexample(String input, Trial.Failing failing, int size) {
        return new Counterexample(input, failing.expected(), failing.actual(), size);
    }

    /// Tries inputs on the real thing.
    private final class Search implements Trial, AutoCloseable {
        private static final int PROCESSES_MAX = 8;

        private final Problem problem;
        private final Kind kind;
        private final Speaker reference;
        private final Speaker candidate;
        private boolean answered;

        Search(Problem problem, Program submission, Kind kind)
                throws IOException, InterruptedException, PackageFault {
            this.problem = problem;
            this.kind = kind;
            this.reference = new Speaker(references.reference(problem));
            this.candidate = new Speaker(submission);
        }

        /// Whether the submission gave an answer to every one of the last inputs.
        boolean answered() {
            return answered;
        }

        /// Whether so many processes ended that no more are started.
        boolean gaveUp() {
            return candidate.started >= PROCESSES_MAX || reference.started >= PROCESSES_MAX;
        }

        @Override
        public List<Optional<Failing>> of(List<String> inputs)
                throws IOException, InterruptedException, PackageFault {
            List<Optional<Failing>> failing =
                    new ArrayList<>(Collections.nCopies(inputs.size(), Optional.empty()));
            if (inputs.isEmpty()) {
                return failing;
            }
            BitSet valid = authors.ask(problem, author -> author.validAmong(inputs));
            List<Integer> places = valid.stream().boxed().toList();
            List<Optional<RunLog.Outcome>> right =
                    reference.answers(places.stream().map(inputs::get).toList());
            List<Integer> answered = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                if (right.get(i).orElse(null) instanceof RunLog.Answered answer) {
                    answered.add(places.get(i));
                    expected.add(answer.json());
                }
            }
            List<Optional<RunLog.Outcome>> given =
                    candidate.answers(answered.stream().map(inputs::get).toList());
            this.answered =
                    given.size() == inputs.size()
                            && given.stream()
                                    .allMatch(outcome ->
                                            outcome.orElse(null) instanceof RunLog.Answered);
            judge(inputs, answered, expected, given, failing);
            return failing;
        }

        private void judge(
                List<String> inputs,
                List<Integer> places,
                List<String> expected,
                List<Optional<RunLog.Outcome>> given,
                List<Optional<Failing>> failing)
                throws IOException, InterruptedException, PackageFault {
            var toCheck = new ArrayList<Author.Answered>();
            var checked = new ArrayList<Integer>();
            for (int i = 0; i < places.size(); i++) {
                switch (given.get(i).orElse(null)) {
                    case RunLog.Answered(String json, long cpuMicros)
                            when kind == Kind.WRONG_ANSWER -> {
                        toCheck.add(
                                new Author.Answered(
                                        inputs.get(places.get(i)), expected.get(i), json));
                        checked.add(places.get(i));
                    }
                    case RunLog.Misshapen(String message, long cpuMicros)
                            when kind == Kind.WRONG_ANSWER ->
                            failing.set(
                                    places.get(i),
                                    Optional.of(new Failing(expected.get(i), message)));
                    case RunLog.Threw threw
                            when kind == Kind.RUN_TIME_ERROR && !ThrownWords.isAboutMemory(threw) ->
                            failing.set(
                                    places.get(i),
                                    Optional.of(
                                            new Failing(
                                                    expected.get(i),
                                                    ThrownWords.sentence(
                                                            threw, problem.limits()))));
                    case null, default -> {
                        // passes, or fails in another way
                    }
                }
            }
            BitSet wrong = checker.wrongAmong(problem, toCheck);
            wrong.stream()
                    .forEach(i ->
                            failing.set(
                                    checked.get(i),
                                    Optional.of(
                                            new Failing(
                                                    toCheck.get(i).expected(),
                                                    toCheck.get(i).actual()))));
        }

        @Override
        public void close() {
            reference.close();
            candidate.close();
        }

        /// A program's one process, and its successor when it ends.
        private final class Speaker implements AutoCloseable {
            private final Program program;
            private Optional<Conversation> conversation = Optional.empty();
            private int started;

            Speaker(Program program) {
                this.program = program;
            }

            /// @return empty for what was not answered
            List<Optional<RunLog.Outcome>> answers(List<String> inputs)
                    throws IOException, InterruptedException {
                var outcomes = new ArrayList<Optional<RunLog.Outcome>>();
                while (outcomes.size() < inputs.size() && started <= PROCESSES_MAX) {
                    Conversation open = open();
                    for (RunLog.Outcome outcome :
                            open.ask(inputs.subList(outcomes.size(), inputs.size()))) {
                        outcomes.add(Optional.of(outcome));
                    }
                    if (open.hasEnded()) {
                        if (outcomes.size() < inputs.size()) {
                            outcomes.add(died(open));
                        }
                        close();
                    }
                }
                while (outcomes.size() < inputs.size()) {
                    outcomes.add(Optional.empty());
                }
                return outcomes;
            }

            private Optional<RunLog.Outcome> died(Conversation open) throws InterruptedException {
                return open.ending() == RunLog.Ending.DIED
                        ? Optional.of(
                                new RunLog.Threw(
                                        GoCrash.reason(open.printed())
                                                .orElse("the process ended before it answered"),
                                        "",
                                        "",
                                        0,
                                        "",
                                        0))
                        : Optional.empty();
            }

            private Conversation open() throws IOException, InterruptedException {
                if (conversation.isEmpty()) {
                    started++;
                    conversation =
                            Optional.of(runner.converse(program, problem.limits(), CPU_PER_GUESS));
                }
                return conversation.get();
            }

            @Override
            public void close() {
                conversation.ifPresent(Conversation::close);
                conversation = Optional.empty();
            }
        }
    }
}
