package onsite.exercise.interview;

import java.util.Optional;
import java.util.stream.Stream;

/// What a round is about.
public enum RoundType {
    CODING("coding", "Coding", true, 1),
    DESIGN("design", "System design", true, 1),
    OBJECT_DESIGN("object-design", "Object design", true, 1),
    DOMAIN("domain", "Domain", true, 4),
    CODE_REVIEW("code-review", "Code review", true, 1),
    DEBUGGING("debugging", "Debugging", true, 1),
    INTEGRATION("integration", "Integration", true, 1),
    PROJECT("project", "Past project", true, 1),
    BEHAVIOURAL("behavioural", "Behavioural", false, 3),
    CROSS_FUNCTIONAL("cross-functional", "Cross-functional", false, 2);

    private final String id;
    private final String label;
    private final boolean technical;
    private final int questionsUsual;

    RoundType(String id, String label, boolean technical, int questionsUsual) {
        this.id = id;
        this.label = label;
        this.technical = technical;
        this.questionsUsual = questionsUsual;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// Whether it asks what a candidate can build, and not how they work with people.
    public boolean isTechnical() {
        return technical;
    }

    /// How many exercises fill a round of this type.
    public int questionsUsual() {
        return questionsUsual;
    }

    /// Whether its exercises are problems of the catalogue: solved in a coding round, and handed
    /// over with a mistake in a debugging round. All other types have questions.
    public boolean takesProblems() {
        return this == CODING || this == DEBUGGING;
    }

    public static Optional<RoundType> of(String id) {
        return Stream.of(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
