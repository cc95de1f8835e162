package onsite.app.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.api.Nearest;
import onsite.app.store.StoredTarget;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Level;

/// A target as a person words it, on the command line and in a form. An empty word is not given.
///
/// @param company by name or slug
/// @param kind of company, when none is named: `large` or `startup`
/// @param date such as `2026-05-25`
/// @param weeks until then, instead of a date
/// @param hours a day, such as `1.5`
/// @param daysOff days of the week and dates
/// @param known topics of the roadmap
public record TargetWords(
        String company,
        String kind,
        String level,
        String date,
        String weeks,
        String hours,
        String daysOff,
        String languages,
        String known) {
    public static final List<String> KINDS = List.of("large", "startup");
    private static final int WEEKS_MOST = 104;
    private static final int HOURS_MOST = 1000;

    /// A word that means nothing, with the way out.
    public static final class UnclearException extends RuntimeException {
        UnclearException(String sentence) {
            super(sentence);
        }
    }

    /// @param before what holds where nothing is said: the target there is, if any
    /// @throws UnclearException for the first word that means nothing
    public StoredTarget read(
            Optional<StoredTarget> before,
            Collection<Company> companies,
            SortedSet<String> topics,
            LocalDate today,
            Instant now) {
        LocalDate on = date(before, today);
        LocalDate startedOn =
                before.filter(target -> target.date().equals(on))
                        .map(StoredTarget::startedOn)
                        .orElse(today);
        SortedSet<DayOfWeek> weekdays = new TreeSet<>();
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (String word : words(daysOff)) {
            Optional<DayOfWeek> day = weekday(word);
            if (day.isPresent()) {
                weekdays.add(day.get());
            } else {
                dates.add(parsed(word, "a day of the week (mon, tue, …) or a date"));
            }
        }
        boolean sameDays = daysOff.isBlank() && before.isPresent();
        return new StoredTarget(
                company(before, companies),
                level(before),
                on,
                minutes(before),
                sameDays ? before.get().daysOff() : weekdays,
                sameDays ? before.get().datesOff() : dates,
                languages.isBlank()
                        ? before.map(StoredTarget::languages).orElseGet(TreeSet::new)
                        : readLanguages(),
                known.isBlank()
                        ? before.map(StoredTarget::known).orElseGet(TreeSet::new)
                        : readTopics(topics),
                startedOn,
                now);
    }

    private Optional<Slug> company(Optional<StoredTarget> before, Collection<Company> companies) {
        if (!company.isBlank()) {
            return Optional.of(named(company.strip(), companies).slug());
        }
        return switch (kind.strip().toLowerCase(Locale.ROOT)) {
            case "" -> before.flatMap(StoredTarget::company);
            case "large" -> Optional.empty();
            case "startup" -> Optional.of(named("startups", companies).slug());
            default ->
                    throw new UnclearException(
                            "'" + kind + "' is not a kind of company: use large or startup.");
        };
    }

    private static Company named(String word, Collection<Company> companies) {
        String asked = word.toLowerCase(Locale.ROOT);
        return companies.stream()
                .filter(company ->
                        company.slug().text().equals(asked)
                                || company.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new UnclearException(
                                "No company is called '"
                                        + shortened(word)
                                        + "'"
                                        + Nearest.to(
                                                        asked,
                                                        companies.stream()
                                                                .map(Company::slug)
                                                                .toList())
                                                .map(near -> "; did you mean " + near + "?")
                                                .orElse(".")
                                        + " There are "
                                        + companies.stream()
                                                .map(company -> company.slug().text())
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private Level level(Optional<StoredTarget> before) {
        if (level.isBlank()) {
            return before.map(StoredTarget::level).orElse(Level.SENIOR);
        }
        return Level.of(level.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() ->
                        new UnclearException(
                                "'"
                                        + shortened(level)
                                        + "' is not a level: use junior, senior or staff."));
    }

    private LocalDate date(Optional<StoredTarget> before, LocalDate today) {
        if (!date.isBlank() && !weeks.isBlank()) {
            throw new UnclearException(
                    "A date and a number of weeks are two answers to one question: give one.");
        }
        if (!date.isBlank()) {
            return parsed(date.strip(), "a date");
        }
        if (!weeks.isBlank()) {
            return today.plusWeeks(wholeWeeks());
        }
        return before.map(StoredTarget::date)
                .orElseThrow(() ->
                        new UnclearException(
                                "A plan needs the day of the interview: give a date such as "
                                        + today.plusWeeks(12)
                                        + ", or a number of weeks."));
    }

    private int wholeWeeks() {
        String word = weeks.strip();
        if (word.matches("[0-9]{1,3}")
                && Integer.parseInt(word) >= 1
                && Integer.parseInt(word) <= WEEKS_MOST) {
            return Integer.parseInt(word);
        }
        throw new UnclearException(
                "'"
                        + shortened(weeks)
                        + "' is not a number of weeks: use one from 1 to "
                        + WEEKS_MOST
                        + ".");
    }

    private int minutes(Optional<StoredTarget> before) {
        if (hours.isBlank() && before.isPresent()) {
            return before.get().minutesADay();
        }
        try {
            double asked = Double.parseDouble(hours.strip());
            if (Double.isFinite(asked)) {
                long minutes = Math.round(60 * Math.clamp(asked, 0, HOURS_MOST));
                if (minutes < 1) {
                    throw new UnclearException(
                            "A plan needs time: "
                                    + hours.strip()
                                    + " hours a day is none, so say how many hours you have.");
                }
                return (int) minutes;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new UnclearException(
                hours.isBlank()
                        ? "A plan needs time: say how many hours a day you have, such as 3 or 1.5."
                        : "'"
                                + shortened(hours)
                                + "' is not a number of hours: use one such as 3 or 1.5.");
    }

    private SortedSet<Language> readLanguages() {
        SortedSet<Language> chosen = new TreeSet<>();
        for (String word : words(languages)) {
            chosen.add(
                    Language.of(word)
                            .orElseThrow(() ->
                                    new UnclearException(
                                            "'"
                                                    + shortened(word)
                                                    + "' is not a language here: use java, python"
                                                    + " or go.")));
        }
        return chosen;
    }

    private SortedSet<String> readTopics(SortedSet<String> topics) {
        SortedSet<String> chosen = new TreeSet<>();
        for (String word : words(known)) {
            if (!topics.contains(word)) {
                throw new UnclearException(
                        "No topic is called '"
                                + shortened(word)
                                + "': there are "
                                + String.join(", ", topics)
                                + ".");
            }
            chosen.add(word);
        }
        return chosen;
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("none"))
                .toList();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return word.length() < 3
                ? Optional.empty()
                : Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                        .findFirst();
    }

    private static LocalDate parsed(String word, String kind) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new UnclearException(
                    "'" + shortened(word) + "' is not " + kind + ": write it like 2026-05-25.");
        }
    }

    private static String shortened(String word) {
        String stripped = word.strip();
        return stripped.length() <= 60 ? stripped : stripped.substring(0, 60) + "…";
    }
}
