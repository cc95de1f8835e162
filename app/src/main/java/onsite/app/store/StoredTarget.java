package onsite.app.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.interview.Level;

/// What the candidate said at one time that they prepare for.
///
/// @param company of the content folder, which may have lost it since; empty for a typical loop
/// @param date of the interview
/// @param known topics
/// @param startedOn the day on which they began to prepare for that date
/// @param at when they said it
public record StoredTarget(
        Optional<Slug> company,
        Level level,
        LocalDate date,
        int minutesADay,
        SortedSet<DayOfWeek> daysOff,
        SortedSet<LocalDate> datesOff,
        SortedSet<Language> languages,
        SortedSet<String> known,
        LocalDate startedOn,
        Instant at) {

    public StoredTarget {
        daysOff = copy(daysOff);
        datesOff = copy(datesOff);
        languages = copy(languages);
        known = copy(known);
        if (minutesADay < 1) {
            throw new IllegalArgumentException(minutesADay + " minutes a day are no time");
        }
    }

    /// For the same interview, for which they began to prepare earlier.
    public StoredTarget begunOn(LocalDate day) {
        return new StoredTarget(
                company, level, date, minutesADay, daysOff, datesOff, languages, known, day, at);
    }

    StoredTarget saidAt(Instant other) {
        return new StoredTarget(
                company,
                level,
                date,
                minutesADay,
                daysOff,
                datesOff,
                languages,
                known,
                startedOn,
                other);
    }

    private static <T> SortedSet<T> copy(Collection<T> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }
}
