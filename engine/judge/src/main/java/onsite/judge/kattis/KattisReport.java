package onsite.judge.kattis;

import java.util.List;
import onsite.judge.verify.PackageReport;

/// What a check of a whole package came to.
///
/// @param notes what was left out, and why; no fault of the package
public record KattisReport(PackageReport report, List<String> notes) {
    public KattisReport {
        notes = List.copyOf(notes);
    }

    public boolean passed() {
        return report.passed();
    }
}
