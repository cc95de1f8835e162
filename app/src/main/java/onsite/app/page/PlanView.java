package onsite.app.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onsite.app.plan.PlanIds;
import onsite.app.plan.Planning;
import onsite.app.store.OwnExercise;
import onsite.coach.plan.Goals;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanDay;
import onsite.coach.plan.PlanOutcome;
import onsite.coach.plan.Session;
import onsite.coach.plan.Standing;

/// The page of the plan.
///
/// @param complaint about what was sent
/// @param refused why the target that is kept gives no plan any more
/// @param made empty before a target is set
public record PlanView(
        TargetForm form,
        Optional<String> complaint,
        Optional<String> refused,
        Optional<Made> made,
        List<Own> own) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// A plan.
    ///
    /// @param heading such as `84 days until Google, on 25 May 2026`
    /// @param facts names and values
    public record Made(String heading, List<Fact> facts, List<String> gaveWay, List<Week> weeks) {
        public Made {
            facts = List.copyOf(facts);
            gaveWay = List.copyOf(gaveWay);
            weeks = List.copyOf(weeks);
        }
    }

    public record Fact(String name, String value) {}

    /// @param phases such as `Foundations`
    /// @param open whether it is the first one
    public record Week(String name, String phases, String time, boolean open, List<Day> days) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /// @param today whether it is
    public record Day(String name, String iso, boolean today, String time, List<Row> sessions) {
        public Day {
            sessions = List.copyOf(sessions);
        }
    }

    /// @param href empty where there is nothing to open
    public record Row(String minutes, String kind, String title, String href) {}

    /// An exercise from elsewhere.
    public record Own(
            String id, String name, String link, String topic, String difficulty, int minutes) {}

    public PlanView {
        own = List.copyOf(own);
    }

    static PlanView of(
            Planning planning,
            TargetForm form,
            Optional<PlanOutcome> outcome,
            List<OwnExercise> own,
            Optional<String> complaint) {
        Optional<String> refused = Optional.empty();
        Optional<Made> made = Optional.empty();
        if (outcome.isPresent()) {
            switch (outcome.get()) {
                case PlanOutcome.Refused(String sentence) -> refused = Optional.of(sentence);
                case Plan plan -> made = Optional.of(made(plan));
            }
        }
        Map<String, String> topics = planning.topics();
        return new PlanView(
                form,
                complaint,
                refused,
                made,
                own.stream()
                        .map(mine ->
                                new Own(
                                        mine.id(),
                                        mine.name(),
                                        mine.link(),
                                        topics.getOrDefault(mine.topic(), mine.topic()),
                                        mine.difficulty().id(),
                                        mine.minutes()))
                        .toList());
    }

    private static Made made(Plan plan) {
        long left = ChronoUnit.DAYS.between(plan.from(), plan.target().date());
        return new Made(
                Words.count((int) left, "day", "days")
                        + " until "
                        + plan.target().loop().name()
                        + ", on "
                        + DATE.format(plan.target().date()),
                facts(plan),
                plan.gaveWay(),
                weeks(plan));
    }

    private static List<Fact> facts(Plan plan) {
        Standing standing = plan.standing();
        return List.of(
                new Fact(
                        "Ahead",
                        Words.count(plan.days().size(), "day", "days")
                                + " of study, "
                                + time(plan.minutes())),
                new Fact("Problems by the usual plan", goals(plan.goals())),
                new Fact("Problems planned", goals(plan.planned())),
                new Fact(
                        "Expected until today",
                        time(standing.expectedMinutes())
                                + ", "
                                + Words.count(standing.expectedExercises(), "problem", "problems")),
                new Fact(
                        "Actual until today",
                        time(standing.actualMinutes())
                                + ", "
                                + Words.count(standing.actualExercises(), "problem", "problems")));
    }

    private static List<Week> weeks(Plan plan) {
        Map<LocalDate, List<PlanDay>> byWeek =
                plan.days().stream()
                        .collect(
                                Collectors.groupingBy(
                                        day ->
                                                day.date()
                                                        .with(
                                                                TemporalAdjusters.previousOrSame(
                                                                        DayOfWeek.MONDAY)),
                                        TreeMap::new,
                                        Collectors.toList()));
        LocalDate first = byWeek.keySet().stream().findFirst().orElse(plan.from());
        return byWeek.entrySet().stream()
                .map(week ->
                        new Week(
                                "Week of " + DAY.format(week.getKey()),
                                week.getValue().stream()
                                        .map(day -> day.phase().label())
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                                time(week.getValue().stream().mapToInt(PlanDay::minutes).sum()),
                                week.getKey().equals(first),
                                week.getValue().stream()
                                        .map(day -> day(day, plan.from()))
                                        .toList()))
                .toList();
    }

    private static Day day(PlanDay day, LocalDate today) {
        return new Day(
                DAY.format(day.date()),
                day.date().toString(),
                day.date().equals(today),
                time(day.minutes()),
                day.sessions().stream().map(PlanView::row).toList());
    }

    static TodayView.Planned planned(Session session) {
        Row row = row(session);
        return new TodayView.Planned(
                row.title(), row.kind().toLowerCase(Locale.UK), session.minutes(), row.href());
    }

    private static Row row(Session session) {
        Optional<String> place =
                session.items().stream().flatMap(id -> place(id).stream()).findFirst();
        return new Row(
                session.minutes() + " min",
                kind(session.kind()),
                session.title(),
                place.orElse(""));
    }

    /// The page of an exercise; something that is only studied has none.
    private static Optional<String> place(String id) {
        if (PlanIds.isProblem(id)) {
            return Optional.of(ProblemQuery.PATH + "/" + id);
        }
        return PlanIds.isCard(id) ? Optional.of("/review") : ExercisePages.address(id);
    }

    private static String kind(Session.Kind kind) {
        return switch (kind) {
            case REVIEW -> "Review";
            case NEW -> "New";
            case CARDS -> "New cards";
            case STUDY -> "Study";
            case MISTAKES -> "Mistakes";
            case MOCK -> "Mock";
        };
    }

    private static String goals(Goals goals) {
        return goals.easy() + " easy, " + goals.medium() + " medium, " + goals.hard() + " hard";
    }

    private static String time(int minutes) {
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
