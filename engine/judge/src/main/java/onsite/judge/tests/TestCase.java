package onsite.judge.tests;

/// A test with its answer. Input and expected are canonical JSON.
///
/// @param size n of a scale test, 0 otherwise
public record TestCase(Kind kind, String name, int size, String input, String expected) {
    public enum Kind {
        SAMPLE,
        EDGE,
        RANDOM,
        SCALE,
        CUSTOM
    }

    /// Whether the brute force has to answer it too.
    public boolean isSmall() {
        return kind != Kind.SCALE;
    }
}
