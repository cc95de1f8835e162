package onsite.exercise.interview;

import java.util.Optional;
import java.util.stream.Stream;

/// When a round takes place. Who does not pass the screen is not asked to the onsite.
public enum Phase {
    SCREEN("screen", "Phone screen"),
    ONSITE("onsite", "Onsite");

    private final String id;
    private final String label;

    Phase(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Phase> of(String id) {
        return Stream.of(values()).filter(p -> p.id.equals(id)).findFirst();
    }
}
