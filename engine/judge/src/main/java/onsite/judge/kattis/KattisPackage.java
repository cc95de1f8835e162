package onsite.judge.kattis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import onsite.exercise.Language;
import onsite.exercise.Slug;

/// A problem package in the Kattis format.
public final class KattisPackage {
    private final Slug slug;
    private final Path directory;
    private final Contents contents;

    KattisPackage(Slug slug, Path directory, Contents contents) {
        this.slug = slug;
        this.directory = directory;
        this.contents = contents;
    }

    /// What was read.
    ///
    /// @param minimizes whether the least score is the best one
    /// @param languages that submissions may be written in
    /// @param validators custom ones; none for the default validator
    /// @param included files that go with every submission in a language
    /// @param version changes whenever a file of the package does
    record Contents(
            String name,
            FormatVersion format,
            boolean scoring,
            boolean minimizes,
            boolean interactive,
            KattisLimits limits,
            Set<Language> languages,
            Constants constants,
            List<ProgramSource> validators,
            List<ProgramSource> inputValidators,
            Map<Language, SortedMap<String, String>> included,
            TestNode.Group tests,
            List<OutputSample> outputs,
            List<InvalidInput> invalidInputs,
            List<KattisSubmission> submissions,
            String version) {}

    /// An output that the validator has to accept or to reject.
    record OutputSample(PackagedTest test, Path output, boolean valid) {}

    /// An input that some input validator has to reject.
    record InvalidInput(PackagedTest test) {}

    /// Whether the folder looks like a package of this format rather than one of Onsite's own.
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve("problem.yaml"))
                && !Files.exists(folder.resolve("Tests.java"))
                && (Files.isDirectory(folder.resolve("data"))
                        || Files.isDirectory(folder.resolve("problem_statement"))
                        || Files.isDirectory(folder.resolve("statement")));
    }

    /// Reads a package wherever it lies. Whatever lies there, this answers.
    public static KattisReading read(Path folder) {
        return new KattisReader(folder).read();
    }

    /// The language of a submission's file by its name.
    public static Optional<Language> languageOf(String fileName) {
        return ProgramSource.ofName(fileName)
                .flatMap(spoken ->
                        spoken instanceof ProgramSource.Spoken.Known(Language language)
                                ? Optional.of(language)
                                : Optional.empty());
    }

    /// A language in which submissions are not judged, for people, by a file's name.
    public static Optional<String> unsupportedLanguageOf(String fileName) {
        return ProgramSource.ofName(fileName)
                .filter(spoken -> !(spoken instanceof ProgramSource.Spoken.Known))
                .map(ProgramSource.Spoken::label);
    }

    /// The folder's name, in lower case and with hyphens where it has something else.
    public Slug slug() {
        return slug;
    }

    public String name() {
        return contents.name();
    }

    public FormatVersion format() {
        return contents.format();
    }

    public Path directory() {
        return directory;
    }

    public boolean isInteractive() {
        return contents.interactive();
    }

    public boolean isScoring() {
        return contents.scoring();
    }

    public int testsTotal() {
        return (int) contents.tests().tests().count();
    }

    Contents contents() {
        return contents;
    }

    static Slug slugOf(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String words =
                name.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String cut = words.substring(0, Math.min(60, words.length())).replaceAll("-+$", "");
        return Slug.isSlug(cut) ? new Slug(cut) : new Slug("package");
    }
}
