package onsite.coach.loop;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The level that a candidate interviews for.
public enum Seniority {
    JUNIOR,
    SENIOR,
    STAFF;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Seniority> of(String id) {
        return Stream.of(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
