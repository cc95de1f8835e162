package onsite.app.page;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.plan.Planning;
import onsite.app.plan.TargetWords;
import onsite.app.store.StoredTarget;
import onsite.exercise.Language;
import onsite.exercise.interview.Level;

/// The form of a target with what stands in it.
///
/// @param datesOff single days, between commas
public record TargetForm(
        List<Option> companies,
        List<Option> levels,
        String date,
        String hours,
        List<Option> daysOff,
        String datesOff,
        List<Option> languages,
        List<Option> known) {

    /// Something to choose.
    public record Option(String value, String label, boolean chosen) {}

    public TargetForm {
        companies = List.copyOf(companies);
        levels = List.copyOf(levels);
        daysOff = List.copyOf(daysOff);
        languages = List.copyOf(languages);
        known = List.copyOf(known);
    }

    static TargetForm of(Optional<StoredTarget> target, Planning planning) {
        return form(
                planning,
                company ->
                        target.flatMap(StoredTarget::company)
                                .filter(slug -> slug.text().equals(company))
                                .isPresent(),
                level -> target.map(StoredTarget::level).orElse(Level.SENIOR).id().equals(level),
                target.map(there -> there.date().toString())
                        .orElse(planning.today().plusWeeks(12).toString()),
                target.map(there -> hours(there.minutesADay())).orElse("3"),
                day ->
                        target.map(there -> there.daysOff().contains(DayOfWeek.valueOf(day)))
                                .orElse(false),
                target.stream()
                        .flatMap(there -> there.datesOff().stream())
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(", ")),
                language ->
                        target.stream()
                                .flatMap(there -> there.languages().stream())
                                .anyMatch(l -> l.id().equals(language)),
                topic -> target.map(there -> there.known().contains(topic)).orElse(false));
    }

    /// What was sent, so that nothing has to be typed again.
    static TargetForm typed(Context context, Planning planning) {
        return form(
                planning,
                field(context, "company")::equals,
                field(context, "level")::equals,
                field(context, "date"),
                field(context, "hours"),
                context.formParams("off")::contains,
                field(context, "dates-off"),
                context.formParams("language")::contains,
                context.formParams("known")::contains);
    }

    static TargetWords words(Context context) {
        List<String> off = new ArrayList<>(context.formParams("off"));
        off.add(field(context, "dates-off"));
        return new TargetWords(
                field(context, "company"),
                "",
                field(context, "level"),
                field(context, "date"),
                "",
                field(context, "hours"),
                String.join(",", off),
                String.join(",", context.formParams("language")),
                String.join(",", context.formParams("known")));
    }

    static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }

    private static TargetForm form(
            Planning planning,
            Predicate<String> company,
            Predicate<String> level,
            String date,
            String hours,
            Predicate<String> dayOff,
            String datesOff,
            Predicate<String> language,
            Predicate<String> known) {
        return new TargetForm(
                planning.companies().stream()
                        .map(c -> option(c.slug().text(), c.name(), company))
                        .toList(),
                Stream.of(Level.values()).map(l -> option(l.id(), l.label(), level)).toList(),
                date,
                hours,
                Stream.of(DayOfWeek.values())
                        .map(day ->
                                option(
                                        day.name(),
                                        day.getDisplayName(TextStyle.SHORT, Locale.UK),
                                        dayOff))
                        .toList(),
                datesOff,
                Stream.of(Language.values()).map(l -> option(l.id(), l.label(), language)).toList(),
                planning.topics().entrySet().stream()
                        .map(topic -> option(topic.getKey(), topic.getValue(), known))
                        .toList());
    }

    private static Option option(String value, String label, Predicate<String> chosen) {
        return new Option(value, label, chosen.test(value));
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? String.valueOf(minutes / 60)
                : String.valueOf(Math.round(minutes / 0.6) / 100.0);
    }
}
