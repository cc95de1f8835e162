package onsite.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.text.Wording;
import onsite.exercise.Example;
import onsite.exercise.Interview;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// Reads one package from its folder, all of its files even when the first is wrong.
final class PackageReader {
    static final String PROBLEM = "problem.yaml";
    static final String STATEMENT = "statement.md";
    static final String INTERVIEW = "interview.yaml";
    static final String EDITORIAL = "editorial.md";
    static final String TESTS = "Tests.java";
    private static final List<String> FILES =
            List.of(PROBLEM, STATEMENT, INTERVIEW, EDITORIAL, TESTS);

    /// What a skeleton writes wherever the author has to.
    static final String UNFILLED = "FILL IN";

    private final Path dir;
    private final Path shown;
    private final Diagnostics diagnostics = new Diagnostics();

    /// @param shown how diagnostics call the package's folder
    PackageReader(Path dir, Path shown) {
        this.dir = dir;
        this.shown = shown;
    }

    Reading read() {
        Optional<Problem> problem = Optional.empty();
        try {
            Folder folder = Folder.open(dir);
            Optional<Slug> slug = slug();
            refuseStrangers(folder);
            problem = problem(folder, slug);
        } catch (UnreadableException e) {
            diagnostics.add(shown, e);
        }
        return new Reading(diagnostics.isEmpty() ? problem : Optional.empty(), diagnostics.all());
    }

    private Optional<Slug> slug() {
        Path name = dir.toAbsolutePath().normalize().getFileName();
        try {
            return Optional.of(new Slug(String.valueOf(name)));
        } catch (IllegalArgumentException e) {
            diagnostics.add(shown, 0, "the folder's name " + e.getMessage());
            return Optional.empty();
        }
    }

    private void refuseStrangers(Folder folder) throws UnreadableException {
        List<String> known = new ArrayList<>(FILES);
        known.add(SubmissionFolders.NAME);
        known.add(MutantsFile.NAME);
        for (String name : folder.names()) {
            if (!known.contains(name)) {
                diagnostics.add(
                        shown.resolve(name),
                        0,
                        Wording.quoted(name)
                                + " does not belong to a package, which holds "
                                + String.join(", ", known)
                                + Wording.suggestion(name, known));
            }
        }
    }

    private Optional<Problem> problem(Folder folder, Optional<Slug> slug) {
        Optional<String> problemText = text(folder, PROBLEM);
        Optional<ProblemFile> file =
                problemText.flatMap(
                        t -> ProblemFile.read(t, diagnostics.in(shown.resolve(PROBLEM))));
        Optional<String> statement = text(folder, STATEMENT);
        List<Example> examples =
                statement.isPresent() && file.isPresent()
                        ? StatementFile.examples(
                                statement.get(),
                                file.get().signature(),
                                diagnostics.in(shown.resolve(STATEMENT)))
                        : List.of();
        Optional<Interview> interview =
                text(folder, INTERVIEW)
                        .flatMap(t ->
                                InterviewFile.read(t, diagnostics.in(shown.resolve(INTERVIEW))));
        if (folder.has(MutantsFile.NAME)) {
            text(folder, MutantsFile.NAME)
                    .ifPresent(t ->
                            MutantsFile.read(t, diagnostics.in(shown.resolve(MutantsFile.NAME))));
        }
        Optional<String> editorial = text(folder, EDITORIAL);
        Optional<String> tests = text(folder, TESTS);
        List<SubmissionFolders.Found> submissions =
                new SubmissionFolders(shown, diagnostics).read(folder);
        submissions.forEach(this::requireFilledIn);
        if (!diagnostics.isEmpty()) {
            return Optional.empty();
        }
        ProblemFile facts = file.orElseThrow();
        return Optional.of(
                new Problem(
                        slug.orElseThrow(),
                        facts.name(),
                        facts.difficulty(),
                        facts.category(),
                        facts.topics(),
                        facts.signature(),
                        facts.checker(),
                        facts.limits(),
                        facts.complexity(),
                        statement.orElseThrow(),
                        examples,
                        interview.orElseThrow(),
                        editorial.orElseThrow(),
                        dir,
                        version(
                                problemText.orElseThrow(),
                                examples,
                                tests.orElseThrow(),
                                submissions)));
    }

    private Optional<String> text(Folder folder, String name) {
        try {
            String text = folder.read(name);
            if (text.isBlank()) {
                diagnostics.add(shown.resolve(name), 0, "the file is empty: write it");
                return Optional.empty();
            }
            requireFilledIn(shown.resolve(name), text);
            return Optional.of(text);
        } catch (UnreadableException e) {
            diagnostics.add(shown.resolve(name), e);
            return Optional.empty();
        }
    }

    private void requireFilledIn(SubmissionFolders.Found found) {
        Path file = found.submission().file();
        requireFilledIn(shown.resolve(dir.relativize(file)), found.text());
    }

    private void requireFilledIn(Path file, String text) {
        if (!text.contains(UNFILLED)) {
            return;
        }
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int at = line.indexOf(UNFILLED);
            if (at >= 0) {
                diagnostics.add(
                        file,
                        number,
                        "this is still to be written: "
                                + Wording.shortened(line.substring(at).strip()));
            }
        }
    }

    private static String version(
            String problem,
            List<Example> examples,
            String tests,
            List<SubmissionFolders.Found> submissions) {
        var version = new PackageVersion().with(PROBLEM, problem).with(TESTS, tests);
        for (Example example : examples) {
            version.with("example", example.input()).with("answer", example.answer());
        }
        for (SubmissionFolders.Found found : submissions) {
            if (found.submission().expected() == Verdict.ACCEPTED) {
                version.with(found.submission().file().getFileName().toString(), found.text());
            }
        }
        return version.hex();
    }
}
