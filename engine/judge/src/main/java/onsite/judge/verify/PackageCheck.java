package onsite.judge.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Checker;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;
import onsite.judge.AcceptedSolutions;
import onsite.judge.Judge;
import onsite.judge.check.AnswerChecker;
import onsite.judge.language.JavaSupport;
import onsite.judge.run.Runner;
import onsite.judge.tests.CpuLimits;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;
import onsite.judge.tests.TestSets;

/// Checks packages the hard way: by running everything in them.
public final class PackageCheck {
    private static final int WRONG_ANSWERS_MIN = 4;

    private final Judge judge;
    private final TestSets tests;
    private final AcceptedSolutions solutions;
    private final AnswerChecker checker;
    private final CpuLimits limits;
    private final MutationTesting mutation;
    private final GrowthClaim growthClaim;

    /// Told of every step.
    public interface Listener {
        void step(String what);
    }

    public PackageCheck(
            Judge judge,
            TestSets tests,
            AcceptedSolutions solutions,
            CpuLimits limits,
            AnswerChecker checker,
            JavaSupport java,
            Runner runner) {
        this.judge = judge;
        this.tests = tests;
        this.solutions = solutions;
        this.checker = checker;
        this.limits = limits;
        this.mutation = new MutationTesting(judge, java, runner, checker);
        this.growthClaim = new GrowthClaim(judge, solutions);
    }

    /// @param mutants whether the tests have to kill mutants of the reference, too
    public PackageReport check(Problem problem, boolean mutants, Listener listener)
            throws InterruptedException {
        long began = System.nanoTime();
        var faults = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        var costs = new EnumMap<Language, SolutionCost>(Language.class);
        var accepted = new LinkedHashMap<PackagedSubmission, Judgement>();
        Optional<MutationReport> mutation = Optional.empty();
        List<PackagedSubmission> submissions = PackagedSubmission.list(problem.directory());
        int testCount = 0;
        try {
            listener.step("tests");
            List<TestCase> cases = tests.of(problem);
            testCount = cases.size();
            examples(problem, cases, faults);
            bruteForce(problem, cases, faults);
            kinds(cases, faults);
            presence(submissions, faults);
            for (String word : StatementWords.givingAway(problem)) {
                warnings.add("statement.md says '" + word + "', which gives the answer away");
            }
            listener.step("limits");
            var judged = new HashMap<PackagedSubmission, Judgement>();
            measureLimits(problem, submissions, judged);
            for (PackagedSubmission submission : submissions) {
                if (!AcceptedSolutions.isBruteForce(submission)) {
                    listener.step(problem.directory().relativize(submission.file()).toString());
                    verdict(
                                    problem,
                                    submission,
                                    Optional.ofNullable(judged.get(submission)),
                                    costs,
                                    faults)
                            .filter(judgement -> judgement.verdict() == Verdict.ACCEPTED)
                            .ifPresent(judgement -> accepted.put(submission, judgement));
                }
            }
            listener.step("growth");
            faults.addAll(growthClaim.contradictions(problem, accepted));
            costs.values().stream()
                    .filter(SolutionCost::isMoreThanHalf)
                    .forEach(cost ->
                            warnings.add(
                                    "submissions/accepted in "
                                            + cost.language().label()
                                            + " needs more than half of its CPU limit: "
                                            + cost));
            if (mutants) {
                listener.step("mutants");
                mutation =
                        Optional.of(
                                this.mutation.test(
                                        problem, solutions.referenceFile(problem), cases, faults));
            }
        } catch (PackageFault e) {
            faults.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            faults.add("could not be checked: " + e.getMessage());
        }
        return new PackageReport(
                problem.slug(),
                faults,
                warnings,
                testCount,
                submissions.size(),
                List.copyOf(costs.values()),
                mutation,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void examples(Problem problem, List<TestCase> cases, List<String> faults)
            throws IOException, InterruptedException, PackageFault {
        solutions
                .contradictedExample(problem)
                .ifPresent(fault -> faults.add("statement.md: " + fault));
        for (TestCase test : cases) {
            if (test.kind() == TestCase.Kind.SAMPLE) {
                judge.validate(problem, test.input())
                        .ifPresent(reason ->
                                faults.add(
                                        "statement.md: " + test.name() + " is invalid: " + reason));
            }
        }
    }

    private void bruteForce(Problem problem, List<TestCase> cases, List<String> faults)
            throws IOException, InterruptedException, PackageFault {
        List<TestCase> small = cases.stream().filter(TestCase::isSmall).toList();
        List<String> answers =
                solutions.answerByBruteForce(problem, small.stream().map(TestCase::input).toList());
        for (int i = 0; i < small.size(); i++) {
            TestCase test = small.get(i);
            Optional<String> mismatch =
                    checker.mismatch(problem, test.input(), test.expected(), answers.get(i));
            if (mismatch.isPresent()) {
                faults.add(
                        "the brute force answers "
                                + shortened(answers.get(i))
                                + " to test '"
                                + test.name()
                                + "', the reference "
                                + shortened(test.expected()));
                return; // one is enough to begin with
            }
        }
        if (problem.checker() instanceof Checker.AnyValid) {
            selfAgreement(problem, small, faults);
        }
    }

    /// A checker that refuses the reference's own answers refuses everybody's.
    private void selfAgreement(Problem problem, List<TestCase> small, List<String> faults)
            throws IOException, InterruptedException, PackageFault {
        for (TestCase test : small) {
            Optional<String> mismatch =
                    checker.mismatch(problem, test.input(), test.expected(), test.expected());
            if (mismatch.isPresent()) {
                faults.add(
                        "check refuses the reference's answer to test '"
                                + test.name()
                                + "': "
                                + mismatch.get());
                return;
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }

    private static void kinds(List<TestCase> cases, List<String> faults) {
        for (TestCase.Kind kind :
                EnumSet.of(
                        TestCase.Kind.SAMPLE,
                        TestCase.Kind.EDGE,
                        TestCase.Kind.RANDOM,
                        TestCase.Kind.SCALE)) {
            if (cases.stream().noneMatch(test -> test.kind() == kind)) {
                faults.add(
                        kind == TestCase.Kind.SAMPLE
                                ? "statement.md has no example block"
                                : "Tests.java has no "
                                        + kind.name().toLowerCase(Locale.ROOT)
                                        + " tests");
            }
        }
    }

    private static void presence(List<PackagedSubmission> submissions, List<String> faults) {
        Set<Language> accepted = EnumSet.noneOf(Language.class);
        int wrong = 0;
        int slow = 0;
        for (PackagedSubmission submission : submissions) {
            if (submission.expected() == Verdict.ACCEPTED
                    && !AcceptedSolutions.isBruteForce(submission)) {
                accepted.add(submission.language());
            }
            wrong += submission.expected() == Verdict.WRONG_ANSWER ? 1 : 0;
            slow += submission.expected() == Verdict.TIME_LIMIT_EXCEEDED ? 1 : 0;
        }
        for (Language language : Language.values()) {
            if (!accepted.contains(language)) {
                faults.add("submissions/accepted has no solution in " + language.label());
            }
        }
        if (wrong < WRONG_ANSWERS_MIN) {
            faults.add(
                    "submissions/wrong_answer has "
                            + wrong
                            + " files; at least "
                            + WRONG_ANSWERS_MIN
                            + " are asked for");
        }
        if (slow == 0) {
            faults.add("submissions/time_limit_exceeded is empty: show what is too slow");
        }
    }

    /// @param known verdict, if it was judged before
    /// @return empty if the language is not installed
    private Optional<Judgement> verdict(
            Problem problem,
            PackagedSubmission packaged,
            Optional<Judgement> known,
            Map<Language, SolutionCost> costs,
            List<String> faults)
            throws IOException, InterruptedException, PackageFault {
        if (!judge.toolchain(packaged.language()).isPresent()) {
            faults.add(
                    packaged.language().label()
                            + " is not installed: "
                            + judge.toolchain(packaged.language()).advice());
            return Optional.empty();
        }
        Judgement judgement =
                known.isPresent()
                        ? known.get()
                        : judge.verdict(problem, AcceptedSolutions.read(problem, packaged));
        if (judgement.verdict() == Verdict.ACCEPTED) {
            costs.merge(
                    packaged.language(),
                    cost(problem, judgement),
                    (one, other) -> one.slowest().compareTo(other.slowest()) < 0 ? other : one);
        }
        if (judgement.verdict() != packaged.expected()) {
            faults.add(
                    problem.directory().relativize(packaged.file())
                            + " earned "
                            + judgement.verdict().label()
                            + ", its folder says "
                            + packaged.expected().label()
                            + judgement
                                    .failure()
                                    .map(f ->
                                            ": "
                                                    + (f.test().isEmpty()
                                                            ? ""
                                                            : "test '" + f.test() + "', ")
                                                    + f.message())
                                    .orElse(""));
        }
        return Optional.of(judgement);
    }

    private SolutionCost cost(Problem problem, Judgement judgement)
            throws IOException, InterruptedException, PackageFault {
        return new SolutionCost(
                judgement.language(),
                Duration.ofNanos(1_000 * slowestMicros(judgement)),
                limits.of(problem, judgement.language()));
    }

    /// Where the limit of a language is not measured yet, its accepted solutions measure it in the
    /// runs that judge them.
    private void measureLimits(
            Problem problem,
            List<PackagedSubmission> submissions,
            Map<PackagedSubmission, Judgement> judged)
            throws IOException, InterruptedException {
        for (Language language : Language.values()) {
            List<PackagedSubmission> accepted =
                    submissions.stream()
                            .filter(submission -> submission.language() == language)
                            .filter(submission -> submission.expected() == Verdict.ACCEPTED)
                            .filter(submission -> !AcceptedSolutions.isBruteForce(submission))
                            .toList();
            if (accepted.isEmpty()
                    || !judge.toolchain(language).isPresent()
                    || limits.isKnown(problem, language)) {
                continue;
            }
            Map<PackagedSubmission, Judgement> found = new HashMap<>();
            for (PackagedSubmission solution : accepted) {
                found.put(
                        solution,
                        judge.verdict(
                                problem,
                                AcceptedSolutions.read(problem, solution),
                                problem.limits().cpuMax()));
            }
            if (found.values().stream().allMatch(each -> each.verdict() == Verdict.ACCEPTED)) {
                limits.remember(
                        problem,
                        language,
                        found.values().stream()
                                .mapToLong(PackageCheck::slowestMicros)
                                .max()
                                .orElse(0));
                judged.putAll(found);
            }
        }
    }

    private static long slowestMicros(Judgement judgement) {
        return judgement.cases().stream()
                .mapToLong(Judgement.CaseResult::cpuMicros)
                .max()
                .orElse(0);
    }
}
