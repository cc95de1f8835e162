package onsite.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.catalog.Diagnostic;
import onsite.catalog.ProblemPackage;
import onsite.catalog.Reading;
import onsite.exercise.Slug;
import onsite.judge.Judge;
import onsite.judge.kattis.KattisPackage;
import onsite.judge.kattis.KattisReport;
import onsite.judge.verify.PackageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Reads packages, judges every submission in them, and says what is wrong.",
            "The last line is 'N passed, M failed'; the exit code is 0 only if M is 0."
        })
final class ContentCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "SLUG|DIR", arity = "0..*", description = "every package otherwise")
    private List<String> named = new ArrayList<>();

    ContentCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> folders = named.isEmpty() ? all() : named.stream().map(this::folder).toList();
        int failed = 0;
        int guideFailed = named.isEmpty() ? showGuide() : 0;
        try (Judge judge = surroundings.judge();
                var progress = new ProgressLine(surroundings.terminal());
                var checkers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var checks = new ArrayList<Future<List<String>>>();
            for (Path folder : folders) {
                checks.add(checkers.submit(() -> complaints(judge, folder, progress)));
            }
            for (int i = 0; i < folders.size(); i++) {
                List<String> complaints = checks.get(i).get();
                progress.erase();
                show(folders.get(i), complaints);
                failed += complaints.isEmpty() ? 0 : 1;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed", e);
        }
        failed += guideFailed;
        surroundings
                .terminal()
                .out()
                .println(
                        (folders.size() + guideFailed - failed) + " passed, " + failed + " failed");
        return failed == 0 ? Exit.DONE : Exit.NOT_ACCEPTED;
    }

    /// What is wrong beside the packages.
    ///
    /// @return in how many files
    private int showGuide() {
        Map<Path, List<String>> wrong =
                surroundings.catalog().guideDiagnostics().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Diagnostic::file,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Diagnostic::toString, Collectors.toList())));
        wrong.forEach(this::show);
        return wrong.size();
    }

    private List<Path> all() {
        surroundings.catalog();
        try (Stream<Path> entries = Files.list(surroundings.content().resolve("problems"))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new BadInput("The content can't be read: " + e.getMessage() + ".", e);
        }
    }

    private Path folder(String name) {
        Path inCatalogue = surroundings.content().resolve("problems").resolve(name);
        if (Slug.isSlug(name) && Files.isDirectory(inCatalogue)) {
            return inCatalogue;
        }
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            return folder.toAbsolutePath().normalize();
        }
        new ProblemFinder(surroundings).bySlug(name);
        throw new BadInput("There is no package " + name + ".");
    }

    private List<String> complaints(Judge judge, Path folder, ProgressLine progress)
            throws InterruptedException {
        PackageCheck.Listener listener =
                step -> progress.detail(folder.getFileName() + ": " + step);
        if (KattisPackage.isOne(folder)) {
            return kattisComplaints(judge, folder, listener);
        }
        Reading reading = ProblemPackage.read(folder);
        return reading.problem().isPresent()
                ? judge.check(reading.problem().get(), listener).faults()
                : reading.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private List<String> kattisComplaints(Judge judge, Path folder, PackageCheck.Listener listener)
            throws InterruptedException {
        try {
            KattisReport report = judge.check(KattisPackage.read(folder), listener);
            report.notes().forEach(note -> surroundings.terminal().err().println("note: " + note));
            return report.report().faults();
        } catch (IOException e) {
            return List.of("the package can't be checked: " + e.getMessage());
        }
    }

    private void show(Path folder, List<String> complaints) {
        var terminal = surroundings.terminal();
        String name = String.valueOf(folder.getFileName());
        terminal.out()
                .println(
                        complaints.isEmpty()
                                ? terminal.paint().good("✓") + " " + name
                                : terminal.paint().bad("✗") + " " + name);
        complaints.forEach(complaint ->
                complaint.lines().forEach(line -> terminal.out().println("    " + line)));
        terminal.out().flush();
    }
}
