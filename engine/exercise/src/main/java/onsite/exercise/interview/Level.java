package onsite.exercise.interview;

import java.util.Optional;
import java.util.stream.Stream;

/// The seniority that a candidate interviews for. Companies number it differently; the labels name
/// the usual numbers.
public enum Level {
    JUNIOR("junior", "Junior (L3–L4)"),
    SENIOR("senior", "Senior (L5)"),
    STAFF("staff", "Staff (L6 and up)");

    private final String id;
    private final String label;

    Level(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Level> of(String id) {
        return Stream.of(values()).filter(l -> l.id.equals(id)).findFirst();
    }
}
