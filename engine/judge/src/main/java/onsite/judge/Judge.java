package onsite.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onsite.exercise.Card;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.check.AnswerChecker;
import onsite.judge.explain.Counterexamples;
import onsite.judge.explain.GrowthMeter;
import onsite.judge.explain.MemoryMeter;
import onsite.judge.explain.SlowGrowthMeter;
import onsite.judge.kattis.KattisCheck;
import onsite.judge.kattis.KattisJudge;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.KattisPackage;
import onsite.judge.kattis.KattisReading;
import onsite.judge.kattis.KattisReport;
import onsite.judge.kattis.Workplace;
import onsite.judge.language.CompileWorkers;
import onsite.judge.language.GoSupport;
import onsite.judge.language.JavaSupport;
import onsite.judge.language.JavaToolchain;
import onsite.judge.language.LanguageSupport;
import onsite.judge.language.PythonSupport;
import onsite.judge.language.StandardLanguages;
import onsite.judge.language.Toolchain;
import onsite.judge.run.Runner;
import onsite.judge.run.StandardRunner;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.Sandboxes;
import onsite.judge.sandbox.SharedLibraries;
import onsite.judge.tests.Authors;
import onsite.judge.tests.CpuLimits;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestSets;
import onsite.judge.verify.CardCheck;
import onsite.judge.verify.PackageCheck;
import onsite.judge.verify.PackageReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The front door: judges submissions, answers for packages, and holds the warm processes.
/// Thread-safe.
public final class Judge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

    /// For explanations, each: wall time to shrink, CPU time to measure.
    private static final Duration SHRINKING = Duration.ofSeconds(2);

    private static final Duration MEASURING = Duration.ofMillis(300);
    private static final Duration MEASURING_SLOW = Duration.ofMillis(1_500);
    private static final Duration WEIGHING = Duration.ofMillis(300);

    private final Sandbox sandbox;
    private final List<String> warnings;
    private final Map<Language, LanguageSupport> languages = new EnumMap<>(Language.class);
    private final CompileWorkers compiler;
    private final Authors authors;
    private final JudgeQueue queue;
    private final Judging judging;
    private final PackageCheck packages;
    private final KattisJudge kattis;
    private final KattisCheck kattisPackages;
    private final CardCheck cards;
    private final ExecutorService warming =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("warming-", 1).factory());

    private Judge(
            JudgeSettings settings,
            Sandbox sandbox,
            SharedLibraries libraries,
            List<String> warnings)
            throws IOException {
        Path cache = settings.cacheDir();
        this.sandbox = sandbox;
        this.warnings = warnings;
        this.queue = new JudgeQueue(settings.workers());
        var jdk = new JavaToolchain(sandbox, libraries, cache);
        jdk.train();
        this.compiler = new CompileWorkers(jdk, 1);
        this.authors = new Authors(compiler, jdk);
        var python = new PythonSupport(sandbox, libraries, cache, settings.workers());
        var go = new GoSupport(sandbox, libraries, cache, settings.go());
        var java = new JavaSupport(jdk, compiler, settings.workers());
        for (LanguageSupport language : List.of(java, python, go)) {
            languages.put(language.language(), language);
        }
        var runner = new Runner(sandbox.description().contains("cgroup"));
        var checker = new AnswerChecker(authors);
        var reference = new AcceptedSolutions(languages, runner, checker);
        var tests = new TestSets(cache, authors, reference::answer);
        reference.use(tests);
        var limits = new CpuLimits(cache, reference::slowestMicros);
        var explanations =
                new Explanations(
                        new Counterexamples(
                                authors,
                                checker,
                                runner,
                                reference::reference,
                                SHRINKING,
                                () -> queue.length() > 0),
                        new GrowthMeter(runner, MEASURING),
                        new SlowGrowthMeter(authors, runner, MEASURING_SLOW),
                        new MemoryMeter(authors, runner, WEIGHING),
                        () -> queue.length() > 0);
        this.judging =
                new Judging(
                        languages,
                        runner,
                        checker,
                        tests,
                        limits,
                        reference,
                        explanations,
                        sandbox.description());
        var place =
                new Workplace(
                        new StandardLanguages(jdk, compiler, python, go, sandbox, libraries, cache),
                        new StandardRunner(sandbox, libraries),
                        sandbox,
                        cache);
        this.kattis = new KattisJudge(place);
        this.kattisPackages = new KattisCheck(place, kattis);
        this.cards = new CardCheck(place.languages(), place.runner());
        this.packages = new PackageCheck(this, tests, reference, limits, checker, java, runner);
    }

    /// Finds toolchains and a sandbox, and begins to warm them up.
    ///
    /// @throws IOException if the cache folder can't be used
    public static Judge open(JudgeSettings settings) throws IOException {
        Files.createDirectories(settings.cacheDir());
        var libraries = new SharedLibraries();
        List<String> warnings = Collections.synchronizedList(new ArrayList<>());
        Sandbox sandbox = Sandboxes.open(settings.cacheDir(), libraries, warnings);
        var judge = new Judge(settings, sandbox, libraries, warnings);
        judge.warm();
        return judge;
    }

    private void warm() {
        warming.execute(() -> warmed("javac", compiler::warmUp));
        for (LanguageSupport language : languages.values()) {
            warming.execute(() -> warmed(language.language().label(), language::warmUp));
        }
    }

    private interface WarmUp {
        void run() throws IOException, InterruptedException;
    }

    private void warmed(String name, WarmUp warmUp) {
        try {
            warmUp.run();
        } catch (IOException | RuntimeException e) {
            if (warming.isShutdown()) {
                return; // what was being started has been ended
            }
            LOG.warn("{} could not be warmed up: {}", name, e.getMessage());
            warnings.add(name + " could not be warmed up: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits its turn, then judges.
    ///
    /// @return Judge Error if our own machinery or the package fails
    public Judgement judge(Problem problem, Submission submission, Scope scope, Progress progress)
            throws InterruptedException {
        return inTurn(
                problem,
                submission,
                progress,
                () -> judging.judge(problem, submission, scope, progress));
    }

    /// Waits its turn, then judges without a word of explanation: the first test that fails ends
    /// the run.
    ///
    /// @return Judge Error if our own machinery or the package fails
    public Judgement verdict(Problem problem, Submission submission) throws InterruptedException {
        return inTurn(
                problem, submission, Progress.NONE, () -> judging.verdict(problem, submission));
    }

    /// As [#verdict], with a limit of CPU time for each test that is not the problem's own.
    public Judgement verdict(Problem problem, Submission submission, Duration cpuLimit)
            throws InterruptedException {
        return inTurn(
                problem,
                submission,
                Progress.NONE,
                () -> judging.verdict(problem, submission, cpuLimit));
    }

    private interface Turn {
        Judgement take() throws IOException, InterruptedException, PackageFault;
    }

    private Judgement inTurn(Problem problem, Submission submission, Progress progress, Turn turn)
            throws InterruptedException {
        queue.enter(progress);
        try {
            return turn.take();
        } catch (PackageFault e) {
            return judgeError(
                    problem,
                    submission,
                    "the package of this problem is broken: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "judging a {} submission for {} failed",
                    submission.language(),
                    problem.slug(),
                    e);
            return judgeError(problem, submission, "the judge failed: " + e.getMessage());
        } finally {
            queue.leave();
        }
    }

    /// Waits its turn, then judges a submission that reads standard input with a package in the
    /// Kattis format.
    ///
    /// @return Judge Error if the package fails
    /// @throws IOException if our own machinery failed
    public KattisJudgement judge(KattisPackage pack, Submission submission, Progress progress)
            throws IOException, InterruptedException {
        queue.enter(progress);
        try {
            return kattis.judge(pack, submission, progress);
        } finally {
            queue.leave();
        }
    }

    /// Checks a package in the Kattis format by running all that is in it.
    public KattisReport check(KattisReading reading, PackageCheck.Listener listener)
            throws IOException, InterruptedException {
        queue.enter(Progress.NONE);
        try {
            return kattisPackages.check(reading, listener);
        } finally {
            queue.leave();
        }
    }

    /// Waits its turn, then runs the code of a card.
    ///
    /// @return what is wrong with it; empty if nothing is, or if the card has no code
    /// @throws IOException if our own machinery failed
    public Optional<String> check(Card card) throws IOException, InterruptedException {
        queue.enter(Progress.NONE);
        try {
            return cards.fault(card);
        } finally {
            queue.leave();
        }
    }

    private Judgement judgeError(Problem problem, Submission submission, String message) {
        return new Judgement(
                Verdict.JUDGE_ERROR,
                problem.slug(),
                submission.language(),
                0,
                0,
                Optional.of(Judgement.Failure.of(message, Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty(),
                Judgement.Timings.NONE,
                0,
                sandbox.description());
    }

    /// Why an input breaks the constraints of a problem; empty if it keeps them.
    ///
    /// @param input canonical JSON of the signature's types
    /// @throws PackageFault if the package can't say
    public Optional<String> validate(Problem problem, String input)
            throws IOException, InterruptedException, PackageFault {
        return authors.ask(problem, author -> author.valid(input));
    }

    /// Checks a package from its tests to every one of its submissions.
    ///
    /// @param mutants whether the tests have to kill mutants of the reference, too
    public PackageReport check(Problem problem, boolean mutants, PackageCheck.Listener listener)
            throws InterruptedException {
        return packages.check(problem, mutants, listener);
    }

    public Toolchain toolchain(Language language) {
        return support(language).toolchain();
    }

    private LanguageSupport support(Language language) {
        LanguageSupport support = languages.get(language);
        if (support == null) {
            throw new IllegalStateException("no support for " + language);
        }
        return support;
    }

    public Environment environment() {
        return new Environment(
                sandbox.description(),
                sandbox.isolates(),
                languages.values().stream().map(LanguageSupport::toolchain).toList(),
                warnings);
    }

    public JudgeQueue queue() {
        return queue;
    }

    @Override
    public void close() {
        warming.shutdownNow();
        languages.values().forEach(LanguageSupport::close);
        compiler.close();
        authors.close();
        sandbox.close();
    }
}
