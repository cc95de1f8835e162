package onsite.exercise;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A class of growth in the size n of an input, from slowest growing to fastest.
public enum Growth {
    CONSTANT("1"),
    LOGARITHMIC("log n"),
    LINEAR("n"),
    LINEARITHMIC("n log n"),
    QUADRATIC("n^2"),
    QUADRATIC_LOG("n^2 log n"),
    CUBIC("n^3"),
    EXPONENTIAL("2^n");

    private final String notation;

    Growth(String notation) {
        this.notation = notation;
    }

    /// As packages and `judge --json` write it, without the O.
    public String notation() {
        return notation;
    }

    public static Optional<Growth> of(String notation) {
        return Stream.of(values()).filter(g -> g.notation.equals(notation.strip())).findFirst();
    }

    /// Every notation, as a sentence lists what may be written.
    public static String notations() {
        return Stream.of(values()).map(Growth::notation).collect(Collectors.joining(", "));
    }
}
