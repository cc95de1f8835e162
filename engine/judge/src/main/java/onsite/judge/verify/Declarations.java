package onsite.judge.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.EquivalentMutant;

/// The mutants that a package declares to be equivalent to the original, and what became of them.
/// Where a line occurs several times, one entry speaks for all of them.
final class Declarations {
    private final List<EquivalentMutant> entries;
    private final Set<EquivalentMutant> alive = new HashSet<>();
    private final Set<EquivalentMutant> dead = new HashSet<>();

    Declarations(List<EquivalentMutant> entries) {
        this.entries = entries;
    }

    private Optional<EquivalentMutant> of(Mutant mutant) {
        return entries.stream()
                .filter(entry ->
                        entry.line().equals(mutant.lineFrom())
                                && entry.mutant().equals(mutant.lineTo()))
                .findFirst();
    }

    boolean has(Mutant mutant) {
        return of(mutant).isPresent();
    }

    void killed(Mutant mutant) {
        of(mutant).ifPresent(dead::add);
    }

    /// @return whether that was declared
    boolean survived(Mutant mutant) {
        Optional<EquivalentMutant> entry = of(mutant);
        entry.ifPresent(alive::add);
        return entry.isPresent();
    }

    /// A sentence about each entry that no mutant bears out.
    List<String> stale() {
        return entries.stream()
                .filter(entry -> !alive.contains(entry))
                .map(entry ->
                        "mutants.yaml:"
                                + entry.at()
                                + (dead.contains(entry)
                                        ? ": the tests do kill '"
                                                + entry.mutant()
                                                + "': take the entry out"
                                        : ": no mutant makes '"
                                                + entry.mutant()
                                                + "' of '"
                                                + entry.line()
                                                + "': take the entry out, or write both as content check --undeclared prints them"))
                .toList();
    }
}
