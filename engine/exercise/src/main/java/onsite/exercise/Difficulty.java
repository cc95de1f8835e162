package onsite.exercise;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How hard an exercise is for a candidate who knows its topic.
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /// The word that packages, commands and pages use: `easy`, `medium` or `hard`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Difficulty> of(String id) {
        return Stream.of(values()).filter(d -> d.id().equals(id)).findFirst();
    }
}
