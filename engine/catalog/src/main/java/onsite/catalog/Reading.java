package onsite.catalog;

import java.util.List;
import java.util.Optional;
import onsite.exercise.Problem;

/// What came of reading one package.
///
/// @param problem empty when there is any diagnostic
/// @param diagnostics sorted by file and line
public record Reading(Optional<Problem> problem, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = diagnostics.stream().sorted().toList();
        if (problem.isPresent() != diagnostics.isEmpty()) {
            throw new IllegalArgumentException(
                    "a package is read either as a problem or as diagnostics, not as "
                            + problem
                            + " with "
                            + diagnostics);
        }
    }
}
