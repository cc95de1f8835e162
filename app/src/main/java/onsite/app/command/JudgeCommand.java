package onsite.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import onsite.app.judgement.JudgementJson;
import onsite.app.judgement.JudgementText;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.Judge;
import onsite.judge.Scope;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.KattisPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "judge",
        description = {
            "Judges a solution and shows its verdict.",
            "Exit code: 0 Accepted, 1 another verdict, 2 usage or bad input, 3 judge error."
        })
final class JudgeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"the solution; for a Kattis package also several files, or a folder"})
    private List<Path> files = new ArrayList<>();

    @ArgGroup private @Nullable Where where;

    @Option(names = "--lang", paramLabel = "L", description = "java, python or go")
    private String language = "";

    @Option(
            names = "--complexity",
            paramLabel = "C",
            description =
                    "the growth of its running time, to be confirmed or refuted: ${COMPLETION-CANDIDATES}",
            completionCandidates = Notations.class)
    private @Nullable String complexity;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    /// What `--complexity` takes.
    static final class Notations implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Growth.values()).map(Growth::notation).iterator();
        }
    }

    /// At most one of the two.
    static final class Where {
        @Option(
                names = "--problem",
                paramLabel = "SLUG",
                description = "not needed for a file inside a package")
        private @Nullable String problem;

        @Option(
                names = "--package",
                paramLabel = "DIR",
                description = "a problem package outside the catalogue")
        private @Nullable Path directory;
    }

    JudgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Growth> stated = stated();
        Optional<Path> kattis = kattis();
        if (kattis.isPresent()) {
            if (stated.isPresent()) {
                throw new BadInput(
                        "--complexity is for problems with tests of growing size, not for Kattis packages.");
            }
            var standardInput = new StandardInput(surroundings, kattis.get());
            KattisJudgement judgement = standardInput.judge(files, language);
            standardInput.show(judgement, json);
            return exit(judgement.verdict());
        }
        if (files.size() > 1) {
            throw new BadInput("Name one file: a solution of this problem is one file.");
        }
        Path file = files.getFirst();
        SourceFile source = SourceFile.read(file);
        Language spoken = source.language(language);
        Problem problem = problem(file);
        Submission submission = source.submission(problem.slug(), spoken).withStatedTime(stated);
        try (Judge judge = surroundings.judge()) {
            Languages.require(judge, spoken);
            Judgement judgement = judged(judge, problem, submission);
            show(judgement, problem, submission);
            return exit(judgement.verdict());
        }
    }

    private Optional<Growth> stated() {
        return Optional.ofNullable(complexity)
                .map(notation ->
                        Growth.of(notation)
                                .orElseThrow(() ->
                                        new BadInput(
                                                "'"
                                                        + notation
                                                        + "' is not a complexity here: use one of "
                                                        + Growth.notations()
                                                        + ".")));
    }

    private static int exit(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Exit.DONE;
            case JUDGE_ERROR -> Exit.JUDGE_ERROR;
            case WRONG_ANSWER,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUN_TIME_ERROR,
                    COMPILE_ERROR ->
                    Exit.NOT_ACCEPTED;
        };
    }

    /// The folder of the Kattis package that is meant, named or lain in.
    private Optional<Path> kattis() {
        if (where != null && where.problem != null) {
            return Optional.empty();
        }
        return where != null && where.directory != null
                ? Optional.of(where.directory).filter(KattisPackage::isOne)
                : StandardInput.around(files.getFirst());
    }

    private Problem problem(Path file) {
        var finder = new ProblemFinder(surroundings);
        if (where != null && where.problem != null) {
            return finder.bySlug(where.problem);
        }
        return where != null && where.directory != null
                ? finder.inPackage(where.directory)
                : finder.around(file);
    }

    private Judgement judged(Judge judge, Problem problem, Submission submission)
            throws InterruptedException {
        try (var progress = new ProgressLine(surroundings.terminal())) {
            return judge.judge(problem, submission, new Scope.All(), progress);
        }
    }

    private void show(Judgement judgement, Problem problem, Submission submission) {
        var terminal = surroundings.terminal();
        if (json) {
            terminal.out().println(JudgementJson.write(judgement));
        } else {
            JudgementText.lines(judgement, problem, submission, terminal.paint())
                    .forEach(terminal.out()::println);
        }
    }
}
