package onsite.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Example;
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
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;
import onsite.judge.tests.TestSets;
import org.jspecify.annotations.Nullable;

/// Runs the accepted solutions of a package: the Java one is the reference that answers the tests,
/// and all of them measure the time limit.
public final class AcceptedSolutions {
    private static final String REFERENCE = "accepted/Solution.java";
    private static final int REFERENCES_MAX = 64;
    private static final String BRUTE_FORCE = "BruteForce.java";

    private final Map<Language, LanguageSupport> languages;
    private final Runner runner;
    private final AnswerChecker checker;
    private final Map<String, Program> references =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Program> eldest) {
                    return size() > REFERENCES_MAX;
                }
            };
    private @Nullable TestSets tests;

    AcceptedSolutions(
            Map<Language, LanguageSupport> languages, Runner runner, AnswerChecker checker) {
        this.languages = languages;
        this.runner = runner;
        this.checker = checker;
    }

    /// Tests and accepted solutions need each other: the one is answered, the other measured, by
    /// the other.
    void use(TestSets sets) {
        tests = sets;
    }

    /// Whether a packaged submission is the brute force, which is spared the large tests.
    public static boolean isBruteForce(PackagedSubmission submission) {
        return submission.expected() == Verdict.ACCEPTED
                && submission.file().getFileName().toString().equals(BRUTE_FORCE);
    }

    /// The reference's answers, canonical JSON.
    public List<String> answer(Problem problem, List<String> inputs)
            throws IOException, InterruptedException, PackageFault {
        return answer(problem, referenceFile(problem), inputs);
    }

    public Path referenceFile(Problem problem) {
        return problem.directory().resolve("submissions").resolve(REFERENCE);
    }

    /// The reference, compiled once for each package version. Its processes can be started at any
    /// time; closing it is not needed.
    Program reference(Problem problem) throws IOException, InterruptedException, PackageFault {
        String key = problem.slug() + " " + problem.version() + " " + problem.directory();
        Program known;
        synchronized (references) {
            known = references.get(key);
        }
        if (known != null) {
            return known;
        }
        Path file = referenceFile(problem);
        if (!Files.isRegularFile(file)) {
            throw new PackageFault(
                    problem.directory().relativize(file) + " is missing: it answers the tests");
        }
        Submission submission =
                read(problem, new PackagedSubmission(file, Language.JAVA, Verdict.ACCEPTED));
        LanguageSupport support = languages.get(Language.JAVA);
        if (support == null) {
            throw new IOException("Java is not supported");
        }
        return switch (support.compile(submission, problem.signature())) {
            case Compilation.Rejected rejected ->
                    throw new PackageFault(
                            file.getFileName() + " does not compile: " + rejected.messages());
            case Compilation.Done(Program program) -> {
                synchronized (references) {
                    references.put(key, program);
                }
                yield program;
            }
        };
    }

    /// The brute force's answers.
    public List<String> answerByBruteForce(Problem problem, List<String> inputs)
            throws IOException, InterruptedException, PackageFault {
        return answer(
                problem,
                problem.directory().resolve("submissions/accepted").resolve(BRUTE_FORCE),
                inputs);
    }

    private List<String> answer(Problem problem, Path file, List<String> inputs)
            throws IOException, InterruptedException, PackageFault {
        if (!Files.isRegularFile(file)) {
            throw new PackageFault(
                    problem.directory().relativize(file) + " is missing: it answers the tests");
        }
        var packaged = new PackagedSubmission(file, Language.JAVA, Verdict.ACCEPTED);
        RunLog log = run(problem, packaged, inputs);
        var answers = new ArrayList<String>();
        for (RunLog.Outcome outcome : log.outcomes()) {
            if (!(outcome instanceof RunLog.Answered answered)) {
                throw new PackageFault(
                        file.getFileName()
                                + " fails on "
                                + shortened(inputs.get(answers.size()))
                                + ": "
                                + outcome);
            }
            answers.add(answered.json());
        }
        if (answers.size() < inputs.size()) {
            throw new PackageFault(
                    file.getFileName()
                            + " does not finish ("
                            + log.ending()
                            + ") on "
                            + shortened(inputs.get(answers.size())));
        }
        return answers;
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private RunLog run(Problem problem, PackagedSubmission packaged, List<String> inputs)
            throws IOException, InterruptedException, PackageFault {
        Submission submission = read(problem, packaged);
        LanguageSupport support = languages.get(packaged.language());
        if (support == null || !support.toolchain().isPresent()) {
            throw new IOException(packaged.language().label() + " is not installed");
        }
        return switch (support.compile(submission, problem.signature())) {
            case Compilation.Rejected rejected ->
                    throw new PackageFault(
                            packaged.file().getFileName()
                                    + " does not compile: "
                                    + rejected.messages());
            case Compilation.Done(Program program) -> {
                try (program) {
                    Limits limits = problem.limits();
                    RunLog log =
                            runner.run(
                                    program,
                                    limits,
                                    limits.cpuMax(),
                                    inputs,
                                    (test, outcome) -> true);
                    if (log.unloadable().isPresent()) {
                        throw new PackageFault(
                                packaged.file().getFileName()
                                        + ": "
                                        + log.unloadable().get().message());
                    }
                    yield log;
                }
            }
        };
    }

    /// A file of the package as a submission.
    public static Submission read(Problem problem, PackagedSubmission packaged) throws IOException {
        var files = new TreeMap<String, String>();
        files.put(packaged.language().fileName(), Files.readString(packaged.file()));
        return new Submission(problem.slug(), packaged.language(), files);
    }

    OptionalLong slowestMicros(Problem problem, Language language)
            throws IOException, InterruptedException, PackageFault {
        if (tests == null) {
            throw new IllegalStateException("the accepted solutions were given no tests");
        }
        List<String> inputs = tests.of(problem).stream().map(TestCase::input).toList();
        long slowest = -1;
        for (PackagedSubmission packaged : PackagedSubmission.list(problem.directory())) {
            if (packaged.language() == language
                    && packaged.expected() == Verdict.ACCEPTED
                    && !isBruteForce(packaged)) {
                RunLog log = run(problem, packaged, inputs);
                for (RunLog.Outcome outcome : log.outcomes()) {
                    slowest = Math.max(slowest, outcome.cpuMicros());
                }
            }
        }
        return slowest < 0 ? OptionalLong.empty() : OptionalLong.of(slowest);
    }

    /// The first example whose stated answer the reference contradicts, as a sentence.
    public Optional<String> contradictedExample(Problem problem)
            throws IOException, InterruptedException, PackageFault {
        List<String> answers =
                answer(problem, problem.examples().stream().map(Example::input).toList());
        for (int i = 0; i < answers.size(); i++) {
            Example example = problem.examples().get(i);
            Optional<String> mismatch =
                    checker.mismatch(problem, example.input(), answers.get(i), example.answer());
            if (mismatch.isPresent()) {
                return Optional.of(
                        "example "
                                + (i + 1)
                                + " says "
                                + example.answer()
                                + ", the reference answers "
                                + answers.get(i));
            }
        }
        return Optional.empty();
    }
}
