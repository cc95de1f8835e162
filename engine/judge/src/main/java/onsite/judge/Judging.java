package onsite.judge;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.check.AnswerChecker;
import onsite.judge.language.Compilation;
import onsite.judge.language.LanguageSupport;
import onsite.judge.language.Program;
import onsite.judge.run.RunLog;
import onsite.judge.run.Runner;
import onsite.judge.tests.CpuLimits;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;
import onsite.judge.tests.TestSets;

/// One submission's way: compile, run, check, conclude.
final class Judging {
    private final Map<Language, LanguageSupport> languages;
    private final Runner runner;
    private final AnswerChecker checker;
    private final TestSets tests;
    private final CpuLimits cpuLimits;
    private final AcceptedSolutions reference;
    private final Explanations explanations;
    private final String sandbox;

    Judging(
            Map<Language, LanguageSupport> languages,
            Runner runner,
            AnswerChecker checker,
            TestSets tests,
            CpuLimits cpuLimits,
            AcceptedSolutions reference,
            Explanations explanations,
            String sandbox) {
        this.languages = languages;
        this.runner = runner;
        this.checker = checker;
        this.tests = tests;
        this.cpuLimits = cpuLimits;
        this.reference = reference;
        this.explanations = explanations;
        this.sandbox = sandbox;
    }

    /// What is to be judged, and how thoroughly.
    ///
    /// @param verdictOnly whether the first test that fails ends the run, and nothing is explained
    private record Task(
            Problem problem,
            Submission submission,
            Scope scope,
            Duration cpuLimit,
            boolean verdictOnly,
            Progress progress) {}

    Judgement judge(Problem problem, Submission submission, Scope scope, Progress progress)
            throws IOException, InterruptedException, PackageFault {
        Duration cpuLimit = cpuLimits.of(problem, submission.language());
        return judge(new Task(problem, submission, scope, cpuLimit, false, progress));
    }

    /// The verdict on all tests and nothing more.
    Judgement verdict(Problem problem, Submission submission)
            throws IOException, InterruptedException, PackageFault {
        return verdict(problem, submission, cpuLimits.of(problem, submission.language()));
    }

    /// As [#verdict], under a limit of CPU time that somebody else chose.
    Judgement verdict(Problem problem, Submission submission, Duration cpuLimit)
            throws IOException, InterruptedException, PackageFault {
        return judge(new Task(problem, submission, new Scope.All(), cpuLimit, true, Progress.NONE));
    }

    private Judgement judge(Task task) throws IOException, InterruptedException, PackageFault {
        long began = System.nanoTime();
        Submission submission = task.submission();
        LanguageSupport support = languages.get(submission.language());
        if (support == null || !support.toolchain().isPresent()) {
            throw new IOException(
                    submission.language().label() + " is not installed on this machine");
        }
        List<TestCase> cases = cases(task.problem(), task.scope());
        task.progress().compiling();
        long compileBegan = System.nanoTime();
        Compilation compilation = support.compile(submission, task.problem().signature());
        var compiled = Duration.ofNanos(System.nanoTime() - compileBegan);
        return switch (compilation) {
            case Compilation.Rejected(List<CompilerMessage> messages) ->
                    rejected(task.problem(), submission, messages, cases.size(), compiled, began);
            case Compilation.Done(Program program) -> {
                try (program) {
                    yield run(task, program, cases, compiled, began);
                }
            }
        };
    }

    private List<TestCase> cases(Problem problem, Scope scope)
            throws IOException, InterruptedException, PackageFault {
        return switch (scope) {
            case Scope.All all -> tests.of(problem);
            case Scope.Samples samples ->
                    tests.of(problem).stream()
                            .filter(test -> test.kind() == TestCase.Kind.SAMPLE)
                            .toList();
            case Scope.Custom(List<String> inputs) -> {
                List<String> answers = reference.answer(problem, inputs);
                var cases = new ArrayList<TestCase>();
                for (int i = 0; i < inputs.size(); i++) {
                    cases.add(
                            new TestCase(
                                    TestCase.Kind.CUSTOM,
                                    "your input " + (i + 1),
                                    0,
                                    inputs.get(i),
                                    answers.get(i)));
                }
                yield cases;
            }
        };
    }

    private Judgement rejected(
            Problem problem,
            Submission submission,
            List<CompilerMessage> messages,
            int total,
            Duration compiled,
            long began) {
        CompilerMessage first = messages.getFirst();
        Optional<Integer> line = first.line() > 0 ? Optional.of(first.line()) : Optional.empty();
        return new Judgement(
                Verdict.COMPILE_ERROR,
                problem.slug(),
                submission.language(),
                0,
                total,
                Optional.of(Judgement.Failure.of(first.message(), line)),
                List.of(),
                messages,
                Optional.empty(),
                new Judgement.Timings(
                        compiled, Duration.ZERO, Duration.ofNanos(System.nanoTime() - began)),
                0,
                sandbox);
    }

    private Judgement run(
            Task task, Program program, List<TestCase> cases, Duration compiled, long began)
            throws IOException, InterruptedException, PackageFault {
        Problem problem = task.problem();
        Submission submission = task.submission();
        Progress progress = task.progress();
        Duration cpuLimit = task.cpuLimit();
        progress.running(cases.size());
        var conclusion = new Conclusion(problem, submission.language(), checker, cpuLimit);
        RunLog log =
                runner.run(
                        program,
                        limitsOf(problem, cpuLimit),
                        killedAt(cpuLimit),
                        cases.stream().map(TestCase::input).toList(),
                        (test, outcome) -> {
                            progress.tested(test + 1, cases.size());
                            return !task.verdictOnly()
                                    || !conclusion.isFailure(cases.get(test), outcome);
                        });
        conclusion.take(cases, log);
        var timings =
                new Judgement.Timings(
                        compiled, log.elapsed(), Duration.ofNanos(System.nanoTime() - began));
        var repetition =
                new Repetition(
                        runner,
                        program,
                        submission.language(),
                        limitsOf(problem, cpuLimit),
                        killedAt(cpuLimit));
        Optional<MeasuredComplexity> complexity = Optional.empty();
        if (task.scope() instanceof Scope.All) {
            var judged =
                    new Explanations.Judged(
                            problem, submission, program, cases, log, conclusion, repetition);
            complexity = explanations.glance(judged);
            if (!task.verdictOnly() && explanations.hasMoreToSay(conclusion, complexity)) {
                progress.judged(judgement(submission, conclusion, cases, complexity, timings, log));
                progress.explaining();
                complexity = explanations.explain(judged, complexity);
            }
        } else if (conclusion.verdict() == Verdict.WRONG_ANSWER && cases.size() > 1) {
            aloneToo(problem, cases, conclusion, repetition);
        }
        return judgement(submission, conclusion, cases, complexity, timings, log);
    }

    private Judgement judgement(
            Submission submission,
            Conclusion conclusion,
            List<TestCase> cases,
            Optional<MeasuredComplexity> complexity,
            Judgement.Timings timings,
            RunLog log) {
        return new Judgement(
                conclusion.verdict(),
                submission.problem(),
                submission.language(),
                conclusion.passed(),
                cases.size(),
                conclusion.failure(),
                conclusion.results(),
                conclusion.diagnostics(),
                complexity,
                timings,
                log.memoryBytesMax(),
                sandbox);
    }

    /// A run may last as long as all that its tests may use.
    private static Limits limitsOf(Problem problem, Duration cpuLimit) {
        Duration all = cpuLimit.multipliedBy(3);
        Limits limits = problem.limits();
        return limits.wall().compareTo(all) < 0 ? limits.withWall(all) : limits;
    }

    /// Well past the limit, for what is watched from outside includes the runtime's own threads;
    /// who exceeds the limit but not this is classified afterwards.
    private static Duration killedAt(Duration cpuLimit) {
        return cpuLimit.multipliedBy(3).dividedBy(2).plusMillis(500);
    }

    /// What makes a test fail among others is not seen in its input if it passes alone.
    private void aloneToo(
            Problem problem, List<TestCase> cases, Conclusion conclusion, Repetition repetition)
            throws IOException, InterruptedException, PackageFault {
        TestCase failed = conclusion.failed().getFirst();
        RunLog alone = repetition.run(List.of(failed));
        boolean right =
                alone.outcomes().size() == 1
                        && alone.outcomes().getFirst() instanceof RunLog.Answered answered
                        && checker.mismatch(
                                        problem, failed.input(), failed.expected(), answered.json())
                                .isEmpty();
        if (right) {
            conclusion.addHint(repetition.whyNotAlone(cases, conclusion));
        }
    }
}
