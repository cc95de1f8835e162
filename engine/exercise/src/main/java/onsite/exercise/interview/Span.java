package onsite.exercise.interview;

/// From `least` to `most`, both included; the unit is the field's that holds it.
///
/// @param least at least 0
/// @param most at least `least`
public record Span(int least, int most) {
    public Span {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "a span goes from a number that is not negative up to one that is not smaller, not from "
                            + least
                            + " to "
                            + most);
        }
    }

    public Span plus(Span other) {
        return new Span(least + other.least, most + other.most);
    }

    public boolean contains(int number) {
        return least <= number && number <= most;
    }

    /// Such as `5–7`, or `5`.
    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }
}
