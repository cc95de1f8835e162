package onsite.catalog;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// The problems of a content folder that can be practised, and what is wrong with the others.
///
/// @param problems those without a mistake
/// @param diagnostics sorted by file and line
public record Catalog(SortedMap<Slug, Problem> problems, List<Diagnostic> diagnostics) {
    static final String PROBLEMS = "problems";

    public Catalog {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        diagnostics = diagnostics.stream().sorted().toList();
    }

    public Optional<Problem> problem(Slug slug) {
        return Optional.ofNullable(problems.get(slug));
    }

    /// Reads every package below `problems/`. Whatever lies there, this answers: a mistake of an
    /// author becomes a diagnostic.
    ///
    /// @param contentRoot the folder that holds `problems/`
    public static Catalog read(Path contentRoot) {
        var problems = new TreeMap<Slug, Problem>();
        var diagnostics = new Diagnostics();
        Path shown = Path.of(PROBLEMS);
        try {
            Folder folder = Folder.open(contentRoot).folder(PROBLEMS);
            for (String name : folder.names()) {
                Reading reading = read(folder, name, shown.resolve(name));
                reading.problem().ifPresent(problem -> problems.put(problem.slug(), problem));
                reading.diagnostics()
                        .forEach(d -> diagnostics.add(d.file(), d.line(), d.message()));
            }
        } catch (UnreadableException e) {
            diagnostics.add(
                    shown, 0, "no problems are read from " + contentRoot + ": " + e.sentence());
        }
        return new Catalog(problems, diagnostics.all());
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
