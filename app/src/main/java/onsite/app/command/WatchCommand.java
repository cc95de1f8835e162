package onsite.app.command;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import onsite.app.judgement.JudgementText;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.judge.Judge;
import onsite.judge.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Judges at each save.
///
/// The folder is watched rather than the file, because many editors write a new file and rename it
/// over the old one, which ends a watch on the file itself.
@Command(name = "watch", description = "Judges a solution again at each save, until Ctrl+C.")
final class WatchCommand implements Callable<Integer> {
    /// An editor may save in several steps; they come closer together than this.
    private static final long QUIET_MILLIS = 60;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the solution")
    private Path file = Path.of("");

    @Option(
            names = "--problem",
            paramLabel = "SLUG",
            description = "not needed for a file inside a package")
    private String slug = "";

    @Option(names = "--lang", paramLabel = "L", description = "java, python or go")
    private String language = "";

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        SourceFile first = SourceFile.read(file);
        Language spoken = first.language(language);
        var finder = new ProblemFinder(surroundings);
        Problem problem = slug.isEmpty() ? finder.around(file) : finder.bySlug(slug);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        try (Judge judge = surroundings.judge();
                WatchService changes = FileSystems.getDefault().newWatchService()) {
            Languages.require(judge, spoken);
            folder.register(
                    changes,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            SourceFile last = first;
            show(judge, problem, spoken, last);
            surroundings.terminal().err().println("Watching " + file + "; Ctrl+C ends it.");
            while (true) {
                awaitQuiet(changes);
                if (!Files.exists(file)) {
                    continue;
                }
                SourceFile now = SourceFile.read(file);
                if (!now.equals(last)) {
                    last = now;
                    surroundings.terminal().out().println();
                    show(judge, problem, spoken, now);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DONE;
        }
    }

    /// Returns when something in the folder has changed and nothing does any more.
    private static void awaitQuiet(WatchService changes) throws InterruptedException {
        WatchKey key = changes.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// A file that can't be judged at the moment, empty perhaps, is said to be so and watched on.
    private void show(Judge judge, Problem problem, Language spoken, SourceFile source)
            throws InterruptedException {
        var terminal = surroundings.terminal();
        try {
            Submission submission = source.submission(problem.slug(), spoken);
            Judgement judgement;
            try (var progress = new ProgressLine(terminal)) {
                judgement = judge.judge(problem, submission, new Scope.All(), progress);
            }
            JudgementText.lines(judgement, problem, submission, terminal.paint())
                    .forEach(terminal.out()::println);
        } catch (BadInput e) {
            terminal.out().println(e.getMessage());
        }
        terminal.out().flush();
    }
}
