package onsite.judge.verify;

import java.time.Duration;
import java.util.List;
import onsite.exercise.Slug;

/// @param faults a sentence each; none if the package is proved
/// @param submissions how many were run
/// @param tests how many there are
public record PackageReport(
        Slug slug, List<String> faults, int tests, int submissions, Duration elapsed) {
    public PackageReport {
        faults = List.copyOf(faults);
    }

    public boolean passed() {
        return faults.isEmpty();
    }
}
