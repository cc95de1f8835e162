package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.app.interview.Evidence;
import onsite.app.interview.PastRounds;
import onsite.app.interview.StageTimes;
import onsite.app.practice.DayOfPractice;
import onsite.app.practice.LoopReadiness;
import onsite.app.practice.PracticeHistory;
import onsite.app.practice.Remembered;
import onsite.app.store.SubmissionHistory;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.coach.readiness.Raise;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.RoundType;

/// How practice has gone: days, memory, mistakes, readiness.
final class ProgressPages implements Routes {
    private static final int WEEKS = 26;
    private static final int COMING_DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final Catalog catalog;
    private final Decks decks;
    private final PracticeHistory history;
    private final LoopReadiness readiness;
    private final PastRounds past;
    private final Map<RoundType, Frame> frames;
    private final SubmissionHistory submissions;
    private final Templates templates;
    private final Clock clock;

    ProgressPages(
            Catalog catalog,
            Decks decks,
            PracticeHistory history,
            LoopReadiness readiness,
            PastRounds past,
            Map<RoundType, Frame> frames,
            SubmissionHistory submissions,
            Templates templates,
            Clock clock) {
        this.catalog = catalog;
        this.decks = decks;
        this.history = history;
        this.readiness = readiness;
        this.past = past;
        this.frames = Map.copyOf(frames);
        this.submissions = submissions;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/progress", this::show);
    }

    private void show(Context context) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, history.zone());
        Remembered remembered = history.now();
        var view =
                new ProgressView(
                        weeks(remembered, today),
                        (int)
                                remembered.days().tailMap(today.minusDays(27)).values().stream()
                                        .filter(DayOfPractice::isActive)
                                        .count(),
                        retention(remembered, today),
                        coming(remembered, today),
                        RecallCurve.of(remembered.recall()),
                        Mistakes.of(remembered, catalog),
                        readiness.loop().name(),
                        rounds(remembered),
                        stages(),
                        ProblemBars.of(catalog, Progress.of(submissions.standings())),
                        remembered.cards().size(),
                        decks.cards().size());
        templates.show(context, "progress", "Progress", Chrome.Section.PROGRESS, view);
    }

    private static List<ProgressView.Week> weeks(Remembered remembered, LocalDate today) {
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(WEEKS - 1L);
        List<ProgressView.Week> weeks = new ArrayList<>();
        int month = 0;
        for (int i = 0; i < WEEKS; i++) {
            LocalDate first = monday.plusWeeks(i);
            List<ProgressView.Day> days = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                LocalDate date = first.plusDays(day);
                days.add(day(date, remembered.on(date), date.isAfter(today)));
            }
            boolean named = first.getMonthValue() != month;
            month = first.getMonthValue();
            weeks.add(
                    new ProgressView.Week(
                            named
                                    ? first.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK)
                                    : "",
                            days));
        }
        return weeks;
    }

    private static ProgressView.Day day(LocalDate date, DayOfPractice done, boolean future) {
        int minutes = done.isActive() ? Math.max(1, done.minutesInAll()) : 0;
        int level = minutes == 0 ? 0 : minutes < 20 ? 1 : minutes < 60 ? 2 : minutes < 120 ? 3 : 4;
        String words =
                DAY.format(date)
                        + ": "
                        + (done.isActive()
                                ? Words.count(done.reviews(), "card", "cards")
                                        + ", "
                                        + Words.count(
                                                done.submissions(), "submission", "submissions")
                                        + (done.others() == 0
                                                ? ""
                                                : ", "
                                                        + Words.count(
                                                                done.others(),
                                                                "other exercise",
                                                                "other exercises"))
                                        + ", about "
                                        + minutes
                                        + " min"
                                : "nothing");
        return new ProgressView.Day(level, words, future);
    }

    private static List<ProgressView.Recall> retention(Remembered remembered, LocalDate today) {
        SortedMap<LocalDate, int[]> weeks = new TreeMap<>();
        remembered
                .days()
                .tailMap(today.minusWeeks(12))
                .forEach((day, done) -> {
                    int[] week =
                            weeks.computeIfAbsent(
                                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                    monday -> new int[2]);
                    week[0] += done.reviews();
                    week[1] += done.recalled();
                });
        return weeks.entrySet().stream()
                .filter(week -> week.getValue()[0] > 0)
                .map(week -> {
                    int percent = Math.round(100f * week.getValue()[1] / week.getValue()[0]);
                    return new ProgressView.Recall(
                            DAY.format(week.getKey()), week.getValue()[0], percent + " %", percent);
                })
                .toList();
    }

    private List<ProgressView.Coming> coming(Remembered remembered, LocalDate today) {
        Map<LocalDate, Integer> due = new HashMap<>();
        remembered
                .cards()
                .values()
                .forEach(card -> {
                    LocalDate day = LocalDate.ofInstant(card.memory().due(), history.zone());
                    due.merge(day.isBefore(today) ? today : day, 1, Integer::sum);
                });
        int most = 1;
        for (int i = 0; i < COMING_DAYS; i++) {
            most = Math.max(most, due.getOrDefault(today.plusDays(i), 0));
        }
        List<ProgressView.Coming> coming = new ArrayList<>();
        for (int i = 0; i < COMING_DAYS; i++) {
            int cards = due.getOrDefault(today.plusDays(i), 0);
            coming.add(
                    new ProgressView.Coming(
                            DAY.format(today.plusDays(i)), cards, 100 * cards / most));
        }
        return coming;
    }

    private List<ProgressView.Round> rounds(Remembered remembered) {
        return readiness.rounds(remembered).stream()
                .map(round ->
                        new ProgressView.Round(
                                round.range(),
                                round.reason(),
                                round.raises().stream().map(Raise::sentence).toList()))
                .toList();
    }

    private List<ProgressView.Stages> stages() {
        return StageTimes.of(past.all(), frames).stream()
                .map(round ->
                        new ProgressView.Stages(
                                round.name(),
                                round.exercises(),
                                round.stages().stream()
                                        .map(stage ->
                                                new ProgressView.Stage(
                                                        stage.name(),
                                                        stage.usual() + " min",
                                                        stage.exercises() == 0
                                                                ? "–"
                                                                : Evidence.clock(stage.median())))
                                        .toList()))
                .toList();
    }
}
