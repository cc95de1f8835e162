package onsite.coach.loop;

import java.util.Optional;
import java.util.stream.Stream;
import onsite.exercise.interview.RoundType;

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

    /// What a round of that type asks for. To find a mistake, to read code and to use an interface
    /// are coding; a past project and a talk with other teams are told like any other story.
    public static Discipline of(RoundType type) {
        return switch (type) {
            case CODING, CODE_REVIEW, DEBUGGING, INTEGRATION -> CODING;
            case DESIGN -> DESIGN;
            case OBJECT_DESIGN -> OBJECT_DESIGN;
            case DOMAIN -> DOMAIN;
            case PROJECT, BEHAVIOURAL, CROSS_FUNCTIONAL -> BEHAVIOURAL;
        };
    }

    public static Optional<Discipline> of(String id) {
        return Stream.of(values()).filter(d -> d.id.equals(id)).findFirst();
    }
}
