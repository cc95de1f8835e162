package onsite.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.app.store.InterviewLog.Event;
import onsite.app.store.InterviewLog.Kind;
import onsite.app.store.PracticeLog.Attempt;
import onsite.app.store.Store;
import onsite.app.store.StoredSubmission.Judged;
import onsite.app.store.SubmissionId;
import onsite.catalog.Catalog;
import onsite.coach.evidence.Evidence;
import onsite.coach.evidence.ExpectedTime;
import onsite.coach.evidence.RatedAttempt;
import onsite.coach.evidence.RatingRule;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Scheduler;
import onsite.exercise.Difficulty;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// Problems as they were handed in, attempt after attempt. An attempt ends with its first accepted
/// submission, which is rated by its evidence and is a review of the problem; accepted again on the
/// same day, it is none.
final class Attempts {
    /// Before the first submission of a day, somebody has read and thought.
    private static final Duration BEFORE_THE_FIRST = Duration.ofMinutes(10);

    private final Store store;
    private final Catalog catalog;
    private final Scheduler scheduler;
    private final ZoneId zone;

    private final Map<Slug, SolvedProblem> solved = new HashMap<>();
    private final Map<Slug, Open> open = new HashMap<>();
    private final SortedMap<LocalDate, DayOfPractice> days = new TreeMap<>();
    private final Map<String, Map<Slug, Integer>> verdicts = new HashMap<>();
    private long last;

    /// An attempt that has not ended, and the time on its problem today.
    ///
    /// @param submissions since the problem was last solved
    /// @param first of those
    private record Open(
            int submissions, Instant first, LocalDate day, Instant dayBegan, int minutes) {}

    Attempts(Store store, Catalog catalog, Scheduler scheduler, ZoneId zone) {
        this.store = store;
        this.catalog = catalog;
        this.scheduler = scheduler;
        this.zone = zone;
    }

    Map<Slug, SolvedProblem> solved() {
        return solved;
    }

    SortedMap<LocalDate, DayOfPractice> days() {
        return days;
    }

    Map<String, Map<Slug, Integer>> verdicts() {
        return verdicts;
    }

    /// How often each problem was tried since it was last solved; those that were tried.
    Map<Slug, Integer> open() {
        Map<Slug, Integer> tried = new HashMap<>();
        open.forEach((slug, attempt) -> {
            if (attempt.submissions() > 0) {
                tried.put(slug, attempt.submissions());
            }
        });
        return tried;
    }

    /// The next look reads everything anew.
    void forget() {
        solved.clear();
        open.clear();
        days.clear();
        verdicts.clear();
        last = 0;
    }

    void read(Map<SubmissionId, Rating> corrections) {
        List<Attempt> rows = store.practice().after(last);
        if (rows.isEmpty()) {
            return;
        }
        List<Event> events = store.interviews().events();
        for (Attempt row : rows) {
            last = row.number();
            verdicts.computeIfAbsent(row.verdict(), verdict -> new HashMap<>())
                    .merge(row.problem(), 1, Integer::sum);
            take(row, events, corrections);
        }
    }

    private void take(Attempt row, List<Event> events, Map<SubmissionId, Rating> corrections) {
        LocalDate day = LocalDate.ofInstant(row.at(), zone);
        Optional<Problem> problem = catalog.problem(row.problem());
        Difficulty difficulty = problem.map(Problem::difficulty).orElse(Difficulty.MEDIUM);
        Open before = open.get(row.problem());
        boolean sameDay = before != null && before.day().equals(day);
        Instant began =
                sameDay && before != null ? before.dayBegan() : row.at().minus(BEFORE_THE_FIRST);
        int minutes =
                (int)
                        Math.clamp(
                                Duration.between(began, row.at()).toMinutes(),
                                1,
                                2 * ExpectedTime.of(difficulty).toMinutes());
        int more = minutes - (sameDay && before != null ? before.minutes() : 0);
        boolean accepted = row.verdict().equals(Verdict.ACCEPTED.code());
        boolean fresh = before == null || before.submissions() == 0;
        Instant first = fresh || before == null ? row.at() : before.first();
        int submissions = fresh || before == null ? 1 : before.submissions() + 1;
        boolean review = accepted && !solvedOn(row.problem(), day);
        if (review) {
            rate(row, submissions, first, difficulty, events, corrections);
        }
        open.put(
                row.problem(),
                new Open(
                        accepted ? 0 : submissions,
                        first,
                        day,
                        began,
                        Math.max(minutes, sameDay && before != null ? before.minutes() : 0)));
        days.merge(
                day,
                new DayOfPractice(0, 0, 1, review ? 1 : 0, 0, 0, Math.max(0, more)),
                DayOfPractice::and);
    }

    private boolean solvedOn(Slug problem, LocalDate day) {
        SolvedProblem before = solved.get(problem);
        return before != null && LocalDate.ofInstant(before.at(), zone).equals(day);
    }

    private void rate(
            Attempt row,
            int submissions,
            Instant first,
            Difficulty difficulty,
            List<Event> events,
            Map<SubmissionId, Rating> corrections) {
        SolvedProblem before = solved.get(row.problem());
        Instant since = before == null ? Instant.EPOCH : before.at();
        List<Event> opened =
                events.stream()
                        .filter(event -> event.problem().equals(row.problem()))
                        .filter(event -> event.at().isAfter(since))
                        .filter(event -> !event.at().isAfter(row.at()))
                        .toList();
        var evidence =
                new Evidence(
                        true,
                        submissions,
                        (int) opened.stream().filter(event -> event.kind() == Kind.HINT).count(),
                        opened.stream().anyMatch(event -> event.kind() == Kind.EDITORIAL),
                        submissions == 1
                                ? Optional.empty()
                                : Optional.of(Duration.between(first, row.at()))
                                        .filter(spent -> !spent.isNegative()),
                        before == null
                                ? ExpectedTime.of(difficulty)
                                : ExpectedTime.again(difficulty),
                        row.stated() ? complexityRight(row.id()) : Optional.empty());
        RatedAttempt rated = RatingRule.rate(evidence);
        Rating corrected = corrections.get(row.id());
        RatedAttempt counts = corrected == null ? rated : rated.correctedTo(corrected);
        Memory memory =
                scheduler.review(
                        Optional.ofNullable(before).map(SolvedProblem::memory),
                        counts.rating(),
                        row.at());
        solved.put(
                row.problem(),
                new SolvedProblem(row.problem(), memory, counts, row.id(), row.at()));
    }

    private Optional<Boolean> complexityRight(SubmissionId id) {
        return store.submissions()
                .find(id)
                .flatMap(stored -> stored.judged())
                .map(Judged::judgement)
                .flatMap(Judgement::complexity)
                .flatMap(complexity -> complexity.statement())
                .flatMap(Attempts::right);
    }

    private static Optional<Boolean> right(Statement statement) {
        return switch (statement.outcome()) {
            case CONFIRMED -> Optional.of(true);
            case REFUTED -> Optional.of(false);
            case NOT_CLEAR -> Optional.empty();
        };
    }
}
