package onsite.coach.mock;

import java.util.List;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Round;

/// Which loop is wanted.
///
/// @param withOptionalRounds whether rounds take place that only some roles have
/// @param seed any number; the same one gives the same loop
public record LoopRequest(Company company, Level level, boolean withOptionalRounds, long seed) {
    /// The rounds that take place, in order; all of them if all are optional.
    public List<Round> rounds() {
        List<Round> wanted =
                company.rounds().stream()
                        .filter(round -> withOptionalRounds || round.onlyFor().isEmpty())
                        .toList();
        return wanted.isEmpty() ? company.rounds() : wanted;
    }
}
