package onsite.app.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A point in time, for people and for machines.
///
/// @param words such as `5 min ago`, or the date when it is long ago
/// @param exact date and time
/// @param iso as the `time` element wants it
public record Moment(String words, String exact, String iso) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    static Moment of(Instant at, Instant now, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        String exact = DAY.format(there) + ", " + HOUR.format(there);
        return new Moment(words(there, now.atZone(zone)), exact, at.toString());
    }

    private static String words(ZonedDateTime at, ZonedDateTime now) {
        Duration ago = Duration.between(at, now);
        if (ago.toMinutes() < 1) {
            return "just now";
        }
        if (ago.toHours() < 1) {
            return ago.toMinutes() + " min ago";
        }
        if (at.toLocalDate().equals(now.toLocalDate())) {
            return "today " + HOUR.format(at);
        }
        if (at.toLocalDate().equals(now.toLocalDate().minusDays(1))) {
            return "yesterday " + HOUR.format(at);
        }
        return DAY.format(at);
    }
}
