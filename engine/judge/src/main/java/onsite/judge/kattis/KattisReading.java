package onsite.judge.kattis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.catalog.Diagnostic;

/// What came of reading a package.
///
/// @param pack empty when something stands in the way of judging with it
/// @param obstacles what stands in the way
/// @param faults the obstacles, and what breaks the format without standing in the way
/// @param notes a sentence for each thing that is not supported and does not stand in the way
public record KattisReading(
        Optional<KattisPackage> pack,
        List<Diagnostic> obstacles,
        List<Diagnostic> faults,
        List<String> notes) {
    public KattisReading {
        obstacles = obstacles.stream().sorted().toList();
        faults = faults.stream().sorted().toList();
        notes = List.copyOf(notes);
        if (pack.isEmpty() == obstacles.isEmpty()) {
            throw new IllegalArgumentException(
                    "a package is read if and only if nothing stands in the way");
        }
    }

    /// All that is to be said of the package, a sentence each.
    public List<String> remarks() {
        return Stream.concat(faults.stream().map(Diagnostic::toString), notes.stream()).toList();
    }
}
