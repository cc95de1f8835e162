package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onsite.app.practice.CardQueue;
import onsite.app.practice.DayOfPractice;
import onsite.app.practice.KnownExercise;
import onsite.app.practice.PracticeHistory;
import onsite.app.practice.Remembered;
import onsite.app.practice.SolvedProblem;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;

/// The first page: what is due, what was begun, and what could come next.
final class TodayPages implements Routes {
    private static final int SHOWN = 8;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);

    private final Catalog catalog;
    private final Decks decks;
    private final PracticeHistory history;
    private final Supplier<List<TodayView.Planned>> planned;
    private final Function<String, Optional<Named>> named;
    private final Templates templates;
    private final Clock clock;

    /// An exercise that nothing judges.
    record Named(String name, Difficulty difficulty) {}

    /// @param planned what the plan has for today
    /// @param named exercises that nothing judges, by their id in a plan; empty if one is gone
    TodayPages(
            Catalog catalog,
            Decks decks,
            PracticeHistory history,
            Supplier<List<TodayView.Planned>> planned,
            Function<String, Optional<Named>> named,
            Templates templates,
            Clock clock) {
        this.catalog = catalog;
        this.decks = decks;
        this.history = history;
        this.planned = planned;
        this.named = named;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", context -> context.redirect("/today"));
        routes.get("/today", this::show);
    }

    private void show(Context context) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, history.zone());
        Remembered remembered = history.now();
        CardQueue queue = CardQueue.of(remembered, decks, catalog, now, history.zone());
        DayOfPractice done = remembered.on(today);
        var view =
                new TodayView(
                        DAY.format(today),
                        planned.get(),
                        queue.due().size(),
                        queue.fresh().size(),
                        Stream.concat(
                                        queue.problems().stream()
                                                .map(problem ->
                                                        row(
                                                                problem,
                                                                solved(remembered, problem, now))),
                                        queue.exercises().stream()
                                                .flatMap(known -> row(known, now).stream()))
                                .limit(SHOWN)
                                .toList(),
                        open(remembered),
                        next(remembered),
                        done.reviews(),
                        done.submissions(),
                        done.minutesInAll());
        templates.show(context, "today", "Today", Chrome.Section.TODAY, view);
    }

    private String solved(Remembered remembered, Problem problem, Instant now) {
        SolvedProblem solved = remembered.problems().get(problem.slug());
        return solved == null
                ? ""
                : "solved " + Moment.of(solved.at(), now, history.zone()).words();
    }

    /// Of an exercise that nothing judges; empty if it is gone.
    private Optional<TodayView.Row> row(KnownExercise known, Instant now) {
        String note = "done " + Moment.of(known.at(), now, history.zone()).words();
        return ExercisePages.address(known.id())
                .flatMap(address ->
                        named.apply(known.id())
                                .map(exercise ->
                                        new TodayView.Row(
                                                address,
                                                exercise.name(),
                                                exercise.difficulty().id(),
                                                ProblemList.level(exercise.difficulty()),
                                                note)));
    }

    private List<TodayView.Row> open(Remembered remembered) {
        return remembered.unsolved().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .flatMap(entry ->
                        catalog.problem(entry.getKey()).stream()
                                .map(problem ->
                                        row(
                                                problem,
                                                Words.count(entry.getValue(), "try", "tries"))))
                .limit(SHOWN)
                .toList();
    }

    /// The easiest that was never tried, of a category of which least was solved.
    private Optional<TodayView.Row> next(Remembered remembered) {
        return catalog.problems().values().stream()
                .filter(problem -> !remembered.problems().containsKey(problem.slug()))
                .filter(problem -> !remembered.unsolved().containsKey(problem.slug()))
                .min(
                        Comparator.comparing(Problem::difficulty)
                                .thenComparingLong(problem -> solvedLike(remembered, problem))
                                .thenComparing(Problem::slug))
                .map(problem -> row(problem, problem.category().label()));
    }

    private long solvedLike(Remembered remembered, Problem problem) {
        return remembered.problems().keySet().stream()
                .flatMap(slug -> catalog.problem(slug).stream())
                .filter(solved -> solved.category() == problem.category())
                .count();
    }

    private static TodayView.Row row(Problem problem, String note) {
        return new TodayView.Row(
                ProblemQuery.PATH + "/" + problem.slug(),
                problem.name(),
                problem.difficulty().id(),
                ProblemList.level(problem.difficulty()),
                note);
    }
}
