package onsite.coach.memory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How well something was remembered. Everything but [#AGAIN] is a success.
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Rating(int number) {
        this.number = number;
    }

    /// 1 to 4, as FSRS counts.
    public int number() {
        return number;
    }

    /// The word that files and commands use: `again`, `hard`, `good` or `easy`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean recalled() {
        return this != AGAIN;
    }

    public static Optional<Rating> of(int number) {
        return Stream.of(values()).filter(rating -> rating.number == number).findFirst();
    }
}
