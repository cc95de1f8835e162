package onsite.coach.mock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import onsite.exercise.interview.Grade;

/// What was noted of a round that has been run.
///
/// @param round its number in the loop
/// @param used time that it took
/// @param predicted grades by criterion, as the candidate expected them before the round was
///   graded; may be empty
/// @param given grades by criterion; may still be empty
/// @param evidence what the grades rest on
public record RoundRecord(
        int round,
        Duration used,
        Map<String, Grade> predicted,
        Map<String, Grade> given,
        List<String> evidence) {
    public RoundRecord {
        predicted = Map.copyOf(predicted);
        given = Map.copyOf(given);
        evidence = List.copyOf(evidence);
        if (used.isNegative()) {
            throw new IllegalArgumentException("round " + round + " took " + used);
        }
    }
}
