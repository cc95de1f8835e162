package onsite.exercise;

import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern WITH_O = Pattern.compile("^O\\(\\s*(.*?)\\s*\\)$");

    private final String notation;

    Growth(String notation) {
        this.notation = notation;
    }

    /// As packages and `judge --json` write it, without the O.
    public String notation() {
        return notation;
    }

    /// @param notation with the O or without it: `n log n`, `O(n log n)`
    public static Optional<Growth> of(String notation) {
        String bare = WITH_O.matcher(notation.strip()).replaceFirst("$1");
        return Stream.of(values()).filter(g -> g.notation.equals(bare)).findFirst();
    }

    /// Every notation, as a sentence lists what may be written.
    public static String notations() {
        return Stream.of(values()).map(Growth::notation).collect(Collectors.joining(", "));
    }
}
