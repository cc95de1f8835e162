package onsite.exercise.interview;

import java.util.Optional;
import java.util.stream.Stream;

/// How often a theme is asked about.
public enum Frequency {
    /// Only where a company likes to ask it.
    NONE("none"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    VERY_HIGH("very-high");

    private final String id;

    Frequency(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Frequency> of(String id) {
        return Stream.of(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
