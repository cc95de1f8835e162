package onsite.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import onsite.judge.verify.Mutant;
import onsite.judge.verify.MutationReport;
import onsite.judge.verify.PackageCheck;
import onsite.judge.verify.PackageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Reads packages, judges every submission in them, tries their tests on",
            "mutants of the reference solution, and says what is wrong.",
            "The last line is 'N passed, M failed'; the exit code is 0 only if M is 0."
        })
final class ContentCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "SLUG|DIR", arity = "0..*", description = "every package otherwise")
    private List<String> named = new ArrayList<>();

    @Option(names = "--no-mutants", description = "leaves the mutants out, which takes less time")
    private boolean noMutants;

    @Option(
            names = "--undeclared",
            description = {
                "prints, for each mutant that survives, the entry of mutants.yaml",
                "that would declare it equivalent"
            })
    private boolean undeclared;

    ContentCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// What is to be said of one package.
    ///
    /// @param facts of a package that could be run
    private record Checked(
            List<String> complaints,
            List<String> warnings,
            List<String> facts,
            Optional<MutationReport> mutants) {
        static Checked broken(List<String> complaints) {
            return new Checked(complaints, List.of(), List.of(), Optional.empty());
        }

        static Checked of(PackageReport report) {
            return new Checked(report.faults(), report.warnings(), facts(report), report.mutants());
        }

        private static List<String> facts(PackageReport report) {
            var facts = new ArrayList<String>();
            if (!report.costs().isEmpty()) {
                facts.add(
                        report.tests()
                                + " tests; the slowest takes "
                                + report.costs().stream()
                                        .map(cost -> cost.language().label() + " " + cost)
                                        .collect(Collectors.joining(", ")));
            }
            report.mutants()
                    .ifPresent(mutants ->
                            facts.add(
                                    String.format(
                                            Locale.ROOT,
                                            "%d mutants in %.1f s: %d killed, %d declared equivalent, %d survive",
                                            mutants.made(),
                                            mutants.elapsed().toMillis() / 1e3,
                                            mutants.killed(),
                                            mutants.declared(),
                                            mutants.survivors().size())));
            return facts;
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> folders = named.isEmpty() ? all() : named.stream().map(this::folder).toList();
        int failed = 0;
        var mutants = new ArrayList<MutationReport>();
        int guideFailed = named.isEmpty() ? showGuide() : 0;
        try (Judge judge = surroundings.judge();
                var progress = new ProgressLine(surroundings.terminal());
                var checkers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var checks = new ArrayList<Future<Checked>>();
            for (Path folder : folders) {
                checks.add(checkers.submit(() -> checked(judge, folder, progress)));
            }
            for (int i = 0; i < folders.size(); i++) {
                Checked checked = checks.get(i).get();
                progress.erase();
                show(folders.get(i), checked);
                failed += checked.complaints().isEmpty() ? 0 : 1;
                checked.mutants().ifPresent(mutants::add);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed", e);
        }
        if (!mutants.isEmpty()) {
            surroundings.terminal().out().println(summary(mutants));
        }
        surroundings
                .terminal()
                .out()
                .println(
                        (folders.size() - failed)
                                + " passed, "
                                + (failed + guideFailed)
                                + " failed");
        return failed + guideFailed == 0 ? Exit.DONE : Exit.NOT_ACCEPTED;
    }

    private static String summary(List<MutationReport> reports) {
        long made = reports.stream().mapToLong(MutationReport::made).sum();
        long killed = reports.stream().mapToLong(MutationReport::killed).sum();
        return String.format(
                Locale.ROOT,
                "mutants: %,d made, %,d killed, %,d declared equivalent, %,d survive (%.1f %%)",
                made,
                killed,
                reports.stream().mapToLong(MutationReport::declared).sum(),
                reports.stream().mapToLong(report -> report.survivors().size()).sum(),
                made == 0 ? 100.0 : 100.0 * killed / made);
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
        wrong.forEach((file, mistakes) -> show(file, Checked.broken(mistakes)));
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

    private Checked checked(Judge judge, Path folder, ProgressLine progress)
            throws InterruptedException {
        PackageCheck.Listener listener =
                step -> progress.detail(folder.getFileName() + ": " + step);
        if (KattisPackage.isOne(folder)) {
            return kattisChecked(judge, folder, listener);
        }
        Reading reading = ProblemPackage.read(folder);
        return reading.problem().isPresent()
                ? Checked.of(judge.check(reading.problem().get(), !noMutants, listener))
                : Checked.broken(reading.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    private Checked kattisChecked(Judge judge, Path folder, PackageCheck.Listener listener)
            throws InterruptedException {
        try {
            KattisReport report = judge.check(KattisPackage.read(folder), listener);
            report.notes().forEach(note -> surroundings.terminal().err().println("note: " + note));
            return Checked.of(report.report());
        } catch (IOException e) {
            return Checked.broken(List.of("the package can't be checked: " + e.getMessage()));
        }
    }

    private void show(Path folder, Checked checked) {
        var terminal = surroundings.terminal();
        String name = String.valueOf(folder.getFileName());
        terminal.out()
                .println(
                        checked.complaints().isEmpty()
                                ? terminal.paint().good("✓") + " " + name
                                : terminal.paint().bad("✗") + " " + name);
        checked.complaints()
                .forEach(complaint ->
                        complaint.lines().forEach(line -> terminal.out().println("    " + line)));
        checked.warnings()
                .forEach(warning ->
                        terminal.out()
                                .println(
                                        "    "
                                                + terminal.paint().warning("warning:")
                                                + " "
                                                + warning));
        checked.facts().forEach(fact -> terminal.out().println("    " + fact));
        if (undeclared) {
            checked.mutants()
                    .ifPresent(mutants ->
                            mutants.survivors()
                                    .forEach(mutant -> terminal.out().print(entry(mutant))));
        }
        terminal.out().flush();
    }

    private static String entry(Mutant mutant) {
        return "- line: "
                + quoted(mutant.lineFrom())
                + "\n  mutant: "
                + quoted(mutant.lineTo())
                + "\n  reason: FILL IN why no test can tell them apart\n";
    }

    /// Between single quotes YAML knows no escapes but the quote, doubled.
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
