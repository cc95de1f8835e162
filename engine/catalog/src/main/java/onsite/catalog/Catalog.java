package onsite.catalog;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.guide.Guide;
import onsite.catalog.guide.GuideFiles;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// The problems of a content folder that can be practised, and what is wrong with the others.
///
/// @param problems those without a mistake
/// @param guide what is said about the problems as a whole, as far as it is there and right
/// @param diagnostics sorted by file and line
public record Catalog(
        SortedMap<Slug, Problem> problems, Guide guide, List<Diagnostic> diagnostics) {
    static final String PROBLEMS = "problems";

    public Catalog {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        diagnostics = diagnostics.stream().sorted().toList();
    }

    public Optional<Problem> problem(Slug slug) {
        return Optional.ofNullable(problems.get(slug));
    }

    /// Those of problem packages, each of which is left out.
    public List<Diagnostic> packageDiagnostics() {
        return diagnostics.stream().filter(d -> d.file().startsWith(PROBLEMS)).toList();
    }

    /// Those of everything beside the packages.
    public List<Diagnostic> guideDiagnostics() {
        return diagnostics.stream().filter(d -> !d.file().startsWith(PROBLEMS)).toList();
    }

    /// Reads every package below `problems/`, and what lies beside about all of them. Whatever lies
    /// there, this answers: a mistake of an author becomes a diagnostic.
    ///
    /// @param contentRoot the folder that holds `problems/`
    public static Catalog read(Path contentRoot) {
        var problems = new TreeMap<Slug, Problem>();
        var diagnostics = new Diagnostics();
        Path shown = Path.of(PROBLEMS);
        Guide guide = Guide.NONE;
        try {
            Folder content = Folder.open(contentRoot);
            Folder folder = content.folder(PROBLEMS);
            List<String> names = folder.names();
            // Most of a start of the program: read on all cores, and told in the order of names.
            List<Reading> readings =
                    names.parallelStream()
                            .map(name -> read(folder, name, shown.resolve(name)))
                            .toList();
            for (Reading reading : readings) {
                reading.problem().ifPresent(problem -> problems.put(problem.slug(), problem));
                reading.diagnostics()
                        .forEach(d -> diagnostics.add(d.file(), d.line(), d.message()));
            }
            guide =
                    GuideFiles.read(
                            content, problems, names, file -> diagnostics.in(Path.of(file)));
        } catch (UnreadableException e) {
            diagnostics.add(
                    shown, 0, "no problems are read from " + contentRoot + ": " + e.sentence());
        }
        return new Catalog(problems, guide, diagnostics.all());
    }

    private static Reading read(Folder folder, String name, Path shown) {
        try {
            return new PackageReader(folder.folder(name).path(), shown).read();
        } catch (UnreadableException e) {
            return new Reading(
                    Optional.empty(), List.of(new Diagnostic(shown, e.line(), e.sentence())));
        }
    }
}
