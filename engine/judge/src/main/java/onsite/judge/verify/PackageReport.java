package onsite.judge.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Slug;

/// @param faults a sentence each; none if the package is proved
/// @param warnings a sentence each: nothing is wrong yet
/// @param tests how many there are
/// @param submissions how many were run
/// @param costs of the accepted solutions, one for each language in which there is one
/// @param mutants empty where none were made
public record PackageReport(
        Slug slug,
        List<String> faults,
        List<String> warnings,
        int tests,
        int submissions,
        List<SolutionCost> costs,
        Optional<MutationReport> mutants,
        Duration elapsed) {
    public PackageReport {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        costs = List.copyOf(costs);
    }

    public boolean passed() {
        return faults.isEmpty();
    }
}
