package onsite.judge.kattis;

import java.util.Optional;
import java.util.regex.Pattern;

/// Decimal numbers as the format writes them: digits with at most one point, and an exponent.
final class Numbers {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d*\\.\\d+|\\d+\\.|\\d+)(?:[Ee][+-]?\\d+)?");

    private Numbers() {}

    static Optional<Double> parse(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(Double.parseDouble(text))
                : Optional.empty();
    }

    /// Without a fraction where there is none.
    static String shown(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
