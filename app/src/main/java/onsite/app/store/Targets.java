package onsite.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.interview.Level;
import org.jdbi.v3.core.Handle;

/// What the candidate prepares for: a log, of which the newest row counts.
public final class Targets {
    private static final String COLUMNS =
            "company, level, interview_on, minutes_a_day, days_off, languages, known, started_on, at";

    private final Store store;

    Targets(Store store) {
        this.store = store;
    }

    public Optional<StoredTarget> latest() {
        return store.read(handle ->
                handle.createQuery(
                                "select "
                                        + COLUMNS
                                        + " from targets order by at desc, n desc limit 1")
                        .map((row, context) -> target(row))
                        .findOne());
    }

    /// The newest from now on, even where the clock was set back.
    public void add(StoredTarget target) {
        store.write(handle -> {
            long last =
                    handle.createQuery("select coalesce(max(at), 0) from targets")
                            .mapTo(Long.class)
                            .one();
            Instant at = Instant.ofEpochMilli(Math.max(target.at().toEpochMilli(), last + 1));
            return insert(handle, target.saidAt(at));
        });
    }

    static List<StoredTarget> all(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from targets order by at, n")
                .map((row, context) -> target(row))
                .list();
    }

    /// @return how many rows were new; what was said at the same moment is not said again
    static int insert(Handle handle, StoredTarget target) {
        return handle.createUpdate(
                        "insert into targets ("
                                + COLUMNS
                                + ") select :company, :level, :date, :minutes, :off, :languages, :known,"
                                + " :started, :at where not exists (select 1 from targets where at = :at"
                                + " and interview_on = :date and company = :company"
                                + " and minutes_a_day = :minutes and level = :level"
                                + " and days_off = :off and languages = :languages and known = :known)")
                .bind("company", target.company().map(Slug::text).orElse(""))
                .bind("level", target.level().id())
                .bind("date", target.date().toString())
                .bind("minutes", target.minutesADay())
                .bind("off", daysOff(target))
                .bind("languages", joined(target.languages(), Language::id))
                .bind("known", joined(target.known(), word -> word))
                .bind("started", target.startedOn().toString())
                .bind("at", target.at().toEpochMilli())
                .execute();
    }

    /// Days of the week and dates, such as `saturday,2026-03-02`.
    static String daysOff(StoredTarget target) {
        return Stream.concat(
                        target.daysOff().stream().map(day -> day.name().toLowerCase(Locale.ROOT)),
                        target.datesOff().stream().map(LocalDate::toString))
                .collect(Collectors.joining(","));
    }

    static <T> String joined(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(","));
    }

    private static StoredTarget target(ResultSet row) throws SQLException {
        return read(
                row.getString("company"),
                row.getString("level"),
                row.getString("interview_on"),
                row.getInt("minutes_a_day"),
                row.getString("days_off"),
                row.getString("languages"),
                row.getString("known"),
                row.getString("started_on"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    /// @throws IllegalArgumentException or [java.time.DateTimeException] for what does not fit
    static StoredTarget read(
            String company,
            String level,
            String date,
            int minutes,
            String off,
            String languages,
            String known,
            String started,
            Instant at) {
        SortedSet<DayOfWeek> days = new TreeSet<>();
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (String word : words(off)) {
            if (Character.isDigit(word.charAt(0))) {
                dates.add(LocalDate.parse(word));
            } else {
                days.add(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return new StoredTarget(
                company.isEmpty() ? Optional.empty() : Optional.of(new Slug(company)),
                Level.of(level)
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + level + "' is not a level")),
                LocalDate.parse(date),
                minutes,
                days,
                dates,
                words(languages).stream()
                        .map(word ->
                                Language.of(word)
                                        .orElseThrow(() ->
                                                new IllegalArgumentException(
                                                        "'" + word + "' is not a language")))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(words(known)),
                LocalDate.parse(started),
                at);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
