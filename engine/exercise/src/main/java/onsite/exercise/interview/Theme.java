package onsite.exercise.interview;

import java.util.Map;

/// What several questions of a type have in common.
///
/// @param id a slug
/// @param frequencies how often it is asked about at each level; medium where nothing is said
public record Theme(RoundType round, String id, String label, Map<Level, Frequency> frequencies) {
    public Theme {
        frequencies = Map.copyOf(frequencies);
    }

    public Frequency frequency(Level level) {
        return frequencies.getOrDefault(level, Frequency.MEDIUM);
    }
}
