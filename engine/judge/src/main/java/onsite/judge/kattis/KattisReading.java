package onsite.judge.kattis;

import java.util.List;
import java.util.Optional;
import onsite.catalog.Diagnostic;

/// What came of reading a package.
///
/// @param pack empty when something stands in the way of judging with it
/// @param faults what stands in the way, and what breaks the format without doing so
/// @param notes a sentence for each thing that is not supported and does not stand in the way
public record KattisReading(
        Optional<KattisPackage> pack, List<Diagnostic> faults, List<String> notes) {
    public KattisReading {
        faults = faults.stream().sorted().toList();
        notes = List.copyOf(notes);
        if (pack.isEmpty() && faults.isEmpty()) {
            throw new IllegalArgumentException("a package that can't be read has a fault");
        }
    }
}
