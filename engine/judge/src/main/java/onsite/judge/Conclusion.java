package onsite.judge;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;
import onsite.judge.check.AnswerChecker;
import onsite.judge.run.GoCrash;
import onsite.judge.run.RunLog;
import onsite.judge.run.ThrownWords;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Turns what happened in a run into a verdict. The first test that fails decides.
final class Conclusion {
    private static final int SHOWN_CHARACTERS_MAX = 20_000;

    /// In the place of a test's index: what happened before the first one was begun.
    private static final int LOADING = -1;

    private final Problem problem;
    private final Language language;
    private final AnswerChecker checker;
    private final Duration cpuLimit;
    private final List<CaseResult> results = new ArrayList<>();
    private final List<CompilerMessage> diagnostics = new ArrayList<>();
    private Verdict verdict = Verdict.ACCEPTED;
    private Optional<Failure> failure = Optional.empty();
    private final List<TestCase> failed = new ArrayList<>();
    private int passed;

    /// What one test came to.
    private record Finding(
            Verdict verdict, Optional<String> actual, String message, Optional<Integer> line) {
        static Finding of(Verdict verdict, String message) {
            return new Finding(verdict, Optional.empty(), message, Optional.empty());
        }
    }

    Conclusion(Problem problem, Language language, AnswerChecker checker, Duration cpuLimit) {
        this.problem = problem;
        this.language = language;
        this.checker = checker;
        this.cpuLimit = cpuLimit;
    }

    void take(List<TestCase> cases, RunLog log)
            throws IOException, InterruptedException, PackageFault {
        if (log.unloadable().isPresent()) {
            unloadable(log.unloadable().get(), log);
            return;
        }
        if (log.ending() == RunLog.Ending.DIED && !log.begun()) {
            loading(died(log, LOADING), log);
            return;
        }
        for (int i = 0; i < log.outcomes().size(); i++) {
            TestCase test = cases.get(i);
            RunLog.Outcome outcome = log.outcomes().get(i);
            record(test, finding(test, outcome), outcome.cpuMicros(), log.printedDuring(i));
        }
        int next = log.outcomes().size();
        if (log.ending() != RunLog.Ending.COMPLETE && log.ending() != RunLog.Ending.FAILED) {
            TestCase running = cases.get(Math.min(next, cases.size() - 1));
            record(running, ended(log, next), log.cpuMicrosOfUnanswered(), log.printedDuring(next));
        }
    }

    /// Whether a test fails, as far as can be said while the run goes on.
    boolean isFailure(TestCase test, RunLog.Outcome outcome) {
        try {
            return finding(test, outcome).verdict() != Verdict.ACCEPTED;
        } catch (IOException | PackageFault e) {
            return false; // which `take` meets as well, and throws
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void unloadable(RunLog.Unloadable reason, RunLog log) {
        Optional<Integer> line = Optional.of(reason.line()).filter(number -> number > 0);
        if (reason.kind() == RunLog.Unloadable.Kind.THREW) {
            Verdict why = memoryOr(reason.message(), Verdict.RUN_TIME_ERROR);
            loading(new Finding(why, Optional.empty(), reason.message(), line), log);
            return;
        }
        verdict = Verdict.COMPILE_ERROR;
        failure = Optional.of(Failure.of(reason.message(), line));
        diagnostics.add(
                new CompilerMessage(
                        reason.file(), reason.line(), reason.column(), true, reason.message()));
    }

    /// It ended before the first test was begun, so that no test is to blame.
    private void loading(Finding finding, RunLog log) {
        verdict = finding.verdict();
        failure = Optional.of(Failure.of(finding.message(), finding.line()));
        results.add(
                new CaseResult(
                        "loading",
                        verdict,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        log.printedDuring(LOADING),
                        finding.message()));
    }

    private static Verdict memoryOr(String message, Verdict otherwise) {
        return message.startsWith("MemoryError") || message.startsWith("java.lang.OutOfMemoryError")
                ? Verdict.MEMORY_LIMIT_EXCEEDED
                : otherwise;
    }

    private void record(TestCase test, Finding finding, long cpuMicros, String printed) {
        boolean first = finding.verdict() != Verdict.ACCEPTED && failure.isEmpty();
        boolean shown =
                test.kind() == TestCase.Kind.SAMPLE || test.kind() == TestCase.Kind.CUSTOM || first;
        if (finding.verdict() == Verdict.ACCEPTED) {
            passed++;
        }
        if (first) {
            verdict = finding.verdict();
            failure =
                    Optional.of(
                            new Failure(
                                    test.name(),
                                    Optional.of(shortened(test.input())),
                                    Optional.of(shortened(test.expected())),
                                    finding.actual().map(Conclusion::shortened),
                                    Optional.empty(),
                                    finding.message(),
                                    finding.line()));
        }
        if (finding.verdict() != Verdict.ACCEPTED && finding.verdict() == verdict) {
            failed.add(test);
        }
        results.add(
                new CaseResult(
                        test.name(),
                        finding.verdict(),
                        cpuMicros,
                        shown ? Optional.of(shortened(test.input())) : Optional.empty(),
                        shown ? Optional.of(shortened(test.expected())) : Optional.empty(),
                        shown ? finding.actual().map(Conclusion::shortened) : Optional.empty(),
                        printed,
                        finding.message()));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_CHARACTERS_MAX
                ? text
                : text.substring(0, SHOWN_CHARACTERS_MAX) + "…";
    }

    private Finding finding(TestCase test, RunLog.Outcome outcome)
            throws IOException, InterruptedException, PackageFault {
        if (outcome
                instanceof RunLog.Threw threw) { // however long it took: it was not ended for it
            return thrown(threw);
        }
        if (outcome.cpuMicros() > cpuLimit.toNanos() / 1_000) {
            return Finding.of(Verdict.TIME_LIMIT_EXCEEDED, exceeded(outcome.cpuMicros()));
        }
        return switch (outcome) {
            case RunLog.Answered(String json, long cpuMicros) -> {
                Optional<String> mismatch =
                        checker.mismatch(problem, test.input(), test.expected(), json);
                yield new Finding(
                        mismatch.isEmpty() ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
                        Optional.of(json),
                        mismatch.orElse(""),
                        Optional.empty());
            }
            case RunLog.Misshapen(String message, long cpuMicros) ->
                    Finding.of(Verdict.WRONG_ANSWER, message);
            case RunLog.Threw threw -> thrown(threw);
        };
    }

    private String exceeded(long cpuMicros) {
        return "%s of CPU time; the limit is %s"
                .formatted(seconds(cpuMicros), seconds(cpuLimit.toNanos() / 1_000));
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.1f s", micros / 1e6);
    }

    private Finding thrown(RunLog.Threw threw) {
        return new Finding(
                ThrownWords.isAboutMemory(threw)
                        ? Verdict.MEMORY_LIMIT_EXCEEDED
                        : Verdict.RUN_TIME_ERROR,
                Optional.empty(),
                ThrownWords.sentence(threw, problem.limits()),
                Optional.of(threw.line()).filter(line -> line > 0));
    }

    private Finding ended(RunLog log, int test) {
        return switch (log.ending()) {
            case COMPLETE, FAILED ->
                    throw new IllegalStateException("no test was ended by " + log.ending());
            case CPU ->
                    Finding.of(
                            Verdict.TIME_LIMIT_EXCEEDED,
                            exceeded(log.cpuMicrosOfUnanswered()) + "; it was ended there");
            case WALL ->
                    Finding.of(
                            Verdict.TIME_LIMIT_EXCEEDED,
                            "it did not finish within "
                                    + seconds(log.elapsed().toNanos() / 1_000)
                                    + " and used "
                                    + seconds(log.cpuMicrosOfUnanswered())
                                    + " of CPU time: it sleeps, or waits for something that never comes");
            case OUTPUT ->
                    Finding.of(
                            Verdict.OUTPUT_LIMIT_EXCEEDED,
                            "it printed more than the "
                                    + (problem.limits().outputBytes() >> 10)
                                    + " KiB that it may: take the debug prints out");
            case ANSWERS ->
                    Finding.of(
                            Verdict.OUTPUT_LIMIT_EXCEEDED,
                            "its answers are longer than the judge reads: one of them has no end, or"
                                    + " holds far more than is asked for");
            case MEMORY ->
                    Finding.of(
                            Verdict.MEMORY_LIMIT_EXCEEDED,
                            ThrownWords.outOfMemory(problem.limits()));
            case DIED -> died(log, test);
        };
    }

    private Finding died(RunLog log, int test) {
        String printed = log.printedDuring(test);
        if (log.exit().outOfMemory() || printed.contains("fatal error: runtime: out of memory")) {
            return Finding.of(
                    Verdict.MEMORY_LIMIT_EXCEEDED, ThrownWords.outOfMemory(problem.limits()));
        }
        boolean go = language == Language.GO;
        String message =
                (go ? GoCrash.reason(printed) : Optional.<String>empty())
                        .orElseGet(() ->
                                log.exit().signalled()
                                        ? "the process was ended by signal " + log.exit().signal()
                                        : "the process ended itself with status "
                                                + log.exit().status()
                                                + (test == LOADING
                                                        ? " while it was loaded"
                                                        : " before the test was answered"));
        return new Finding(
                Verdict.RUN_TIME_ERROR,
                Optional.empty(),
                message,
                go ? GoCrash.line(printed) : Optional.empty());
    }

    /// Adds a sentence to what is said of the failure.
    void addHint(String hint) {
        failure =
                failure.map(f ->
                        new Failure(
                                f.test(),
                                f.input(),
                                f.expected(),
                                f.actual(),
                                f.smallest(),
                                f.message().isEmpty() ? hint : f.message() + "; " + hint,
                                f.line()));
    }

    /// Shows a smaller input beside the failing one.
    void addSmallest(Counterexample smallest) {
        failure =
                failure.map(f ->
                        new Failure(
                                f.test(),
                                f.input(),
                                f.expected(),
                                f.actual(),
                                Optional.of(
                                        new Counterexample(
                                                shortened(smallest.input()),
                                                shortened(smallest.expected()),
                                                shortened(smallest.actual()),
                                                smallest.size())),
                                f.message(),
                                f.line()));
    }

    Verdict verdict() {
        return verdict;
    }

    Optional<Failure> failure() {
        return failure;
    }

    /// The tests that failed in the way that decided; the first of them did.
    List<TestCase> failed() {
        return failed;
    }

    List<CaseResult> results() {
        return results;
    }

    List<CompilerMessage> diagnostics() {
        return diagnostics;
    }

    int passed() {
        return passed;
    }
}
