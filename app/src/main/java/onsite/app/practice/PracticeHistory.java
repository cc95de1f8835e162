package onsite.app.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.store.PracticeLog;
import onsite.app.store.ReviewLog;
import onsite.app.store.ReviewLog.Numbered;
import onsite.app.store.ReviewLog.Review;
import onsite.app.store.ReviewLog.Undone;
import onsite.app.store.Store;
import onsite.app.store.SubmissionId;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.coach.loop.Discipline;
import onsite.coach.mastery.Mastery;
import onsite.coach.mastery.Practised;
import onsite.coach.mastery.TopicMastery;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Scheduler;
import onsite.coach.plan.History;
import onsite.exercise.Card;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// Keeps what is remembered in step with the logs, which other processes may write too: each look
/// reads only what is new since the last one.
///
/// Thread-safe.
public final class PracticeHistory {
    private final ReviewLog reviews;
    private final PracticeLog practice;
    private final Attempts attempts;
    private final Catalog catalog;
    private final Decks decks;
    private final Scheduler scheduler;
    private final ZoneId zone;

    private final Map<Slug, KnownCard> cards = new HashMap<>();
    private final SortedMap<LocalDate, DayOfPractice> cardDays = new TreeMap<>();
    private long lastReview;
    private long lastUndone;
    private Map<SubmissionId, Rating> corrections = Map.of();

    /// @param zone in which a day begins
    public PracticeHistory(
            Store store, Catalog catalog, Decks decks, Scheduler scheduler, ZoneId zone) {
        this.reviews = store.reviews();
        this.practice = store.practice();
        this.attempts = new Attempts(store, catalog, scheduler, zone);
        this.catalog = catalog;
        this.decks = decks;
        this.scheduler = scheduler;
        this.zone = zone;
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    public ZoneId zone() {
        return zone;
    }

    /// As of the last row of the logs.
    public synchronized Remembered now() {
        readReviews();
        Map<SubmissionId, Rating> corrected = practice.corrections();
        if (!corrected.equals(corrections)) {
            corrections = corrected;
            attempts.forget();
        }
        attempts.read(corrections);
        SortedMap<LocalDate, DayOfPractice> days = new TreeMap<>(cardDays);
        attempts.days().forEach((day, done) -> days.merge(day, done, DayOfPractice::and));
        return new Remembered(cards, attempts.solved(), days, attempts.verdicts(), attempts.open());
    }

    private void readReviews() {
        for (Numbered row : reviews.after(lastReview)) {
            lastReview = row.number();
            Review review = row.review();
            KnownCard known = cards.get(review.card());
            if (known != null && review.at().isBefore(known.memory().lastReview())) {
                replay(review.card()); // imported, from before
            } else {
                cards.put(review.card(), after(known, review));
            }
            cardDays.merge(dayOf(review.at()), counted(review, 1), DayOfPractice::and);
        }
        for (Undone row : reviews.undoneAfter(lastUndone)) {
            lastUndone = row.number();
            replay(row.card());
            reviews.at(row.card(), row.reviewedAt())
                    .ifPresent(review ->
                            cardDays.merge(
                                    dayOf(review.at()), counted(review, -1), DayOfPractice::and));
        }
    }

    private static DayOfPractice counted(Review review, int sign) {
        return new DayOfPractice(
                sign, review.rating().recalled() ? sign : 0, 0, 0, sign * review.millis(), 0);
    }

    private void replay(Slug card) {
        cards.remove(card);
        for (Review review : reviews.of(card)) {
            cards.put(card, after(cards.get(card), review));
        }
    }

    private KnownCard after(@org.jspecify.annotations.Nullable KnownCard known, Review review) {
        Memory memory =
                scheduler.review(
                        Optional.ofNullable(known).map(KnownCard::memory),
                        review.rating(),
                        review.at());
        return new KnownCard(
                review.card(), memory, review.rating(), known == null ? 1 : known.reviews() + 1);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// What a plan is made from.
    ///
    /// @param startedOn the first day of the plan
    public History history(LocalDate startedOn, Instant now) {
        Remembered remembered = now();
        Map<String, Memory> memories = new HashMap<>();
        remembered.cards().forEach((slug, card) -> memories.put(slug.text(), card.memory()));
        remembered.problems().forEach((slug, solved) -> memories.put(slug.text(), solved.memory()));
        Map<LocalDate, Integer> minutes =
                remembered.days().entrySet().stream()
                        .filter(entry -> entry.getValue().isActive())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> e.getValue().minutesInAll()));
        int coding = minutes.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> mastery =
                mastery(remembered, now).entrySet().stream()
                        .filter(entry -> entry.getValue().practised() > 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
        return new History(
                startedOn, memories, minutes, Map.of(Discipline.CODING, coding), mastery);
    }

    /// By topic, of everything that was practised and is still there.
    public SortedMap<String, TopicMastery> mastery(Remembered remembered, Instant now) {
        List<Practised> practised = new ArrayList<>();
        for (SolvedProblem solved : remembered.problems().values()) {
            catalog.problem(solved.problem())
                    .ifPresent(problem -> practised.add(practised(problem, solved)));
        }
        Map<Slug, Card> there =
                decks.cards().stream().collect(Collectors.toMap(Card::id, card -> card));
        for (KnownCard known : remembered.cards().values()) {
            Card card = there.get(known.card());
            if (card != null) {
                practised.add(
                        new Practised(
                                card.id().text(),
                                card.topics(),
                                Difficulty.EASY,
                                known.memory(),
                                known.last()));
            }
        }
        Map<String, Integer> available = new HashMap<>();
        Stream.concat(
                        catalog.problems().values().stream()
                                .flatMap(problem -> problem.topics().stream()),
                        decks.cards().stream().flatMap(card -> card.topics().stream()))
                .forEach(topic -> available.merge(topic, 1, Integer::sum));
        return Mastery.of(practised, available, scheduler, now);
    }

    private static Practised practised(Problem problem, SolvedProblem solved) {
        return new Practised(
                problem.slug().text(),
                problem.topics(),
                problem.difficulty(),
                solved.memory(),
                solved.rated().rating());
    }
}
