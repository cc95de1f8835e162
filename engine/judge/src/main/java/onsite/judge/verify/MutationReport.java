package onsite.judge.verify;

import java.time.Duration;
import java.util.List;

/// What the tests of a package did to the mutants of its reference solution.
///
/// @param made how many there were: they compile, and no two to the same code
/// @param killed how many failed a test
/// @param declared how many passed them all and are declared equivalent in `mutants.yaml`
/// @param survivors the others, which passed them all too
/// @param elapsed from the first to the last, wall time
public record MutationReport(
        int made, int killed, int declared, List<Mutant> survivors, Duration elapsed) {
    public MutationReport {
        survivors = List.copyOf(survivors);
        if (made != killed + declared + survivors.size()) {
            throw new IllegalArgumentException(
                    made
                            + " mutants were not made of "
                            + killed
                            + " killed, "
                            + declared
                            + " declared and "
                            + survivors.size()
                            + " survivors");
        }
    }
}
