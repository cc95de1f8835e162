package onsite.coach.loop;

import java.util.Optional;
import java.util.stream.Stream;

/// What a round of interviews asks for, and what a candidate therefore practises.
public enum Discipline {
    CODING("coding", "Coding"),
    DESIGN("design", "System design"),
    OBJECT_DESIGN("object-design", "Object design"),
    BEHAVIOURAL("behavioural", "Behavioural"),
    DOMAIN("domain", "Domain");

    private final String id;
    private final String label;

    Discipline(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Discipline> of(String id) {
        return Stream.of(values()).filter(d -> d.id.equals(id)).findFirst();
    }
}
