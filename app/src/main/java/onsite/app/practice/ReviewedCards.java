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
import onsite.app.store.ReviewLog;
import onsite.app.store.ReviewLog.Numbered;
import onsite.app.store.ReviewLog.Review;
import onsite.app.store.ReviewLog.Undone;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Scheduler;
import onsite.exercise.Slug;

/// Cards as they were reviewed, review after review.
final class ReviewedCards {
    private final ReviewLog log;
    private final Scheduler scheduler;
    private final ZoneId zone;

    private final Map<Slug, KnownCard> cards = new HashMap<>();
    private final Map<Slug, RecallTally> recall = new HashMap<>();
    private final SortedMap<LocalDate, DayOfPractice> days = new TreeMap<>();
    private long lastReview;
    private long lastUndone;

    ReviewedCards(ReviewLog log, Scheduler scheduler, ZoneId zone) {
        this.log = log;
        this.scheduler = scheduler;
        this.zone = zone;
    }

    Map<Slug, KnownCard> known() {
        return cards;
    }

    SortedMap<LocalDate, DayOfPractice> days() {
        return days;
    }

    List<RecallAfter> recall() {
        return RecallTally.sum(recall.values());
    }

    /// Reads what is new in the log.
    void read() {
        for (Numbered row : log.after(lastReview)) {
            lastReview = row.number();
            Review review = row.review();
            KnownCard known = cards.get(review.card());
            if (known != null && review.at().isBefore(known.memory().lastReview())) {
                replay(review.card()); // imported, from before
            } else {
                take(review);
            }
            days.merge(dayOf(review.at()), counted(review, 1), DayOfPractice::and);
        }
        for (Undone row : log.undoneAfter(lastUndone)) {
            lastUndone = row.number();
            replay(row.card());
            log.at(row.card(), row.reviewedAt())
                    .ifPresent(review ->
                            days.merge(
                                    dayOf(review.at()), counted(review, -1), DayOfPractice::and));
        }
    }

    private static DayOfPractice counted(Review review, int sign) {
        return new DayOfPractice(
                sign, review.rating().recalled() ? sign : 0, 0, 0, 0, sign * review.millis(), 0);
    }

    private void replay(Slug card) {
        cards.remove(card);
        recall.remove(card);
        log.of(card).forEach(this::take);
    }

    private void take(Review review) {
        Optional<KnownCard> known = Optional.ofNullable(cards.get(review.card()));
        Optional<Memory> before = known.map(KnownCard::memory);
        before.ifPresent(memory ->
                recall.computeIfAbsent(review.card(), card -> new RecallTally())
                        .add(
                                Duration.between(memory.lastReview(), review.at()),
                                review.rating().recalled(),
                                scheduler.retrievability(before, review.at())));
        cards.put(
                review.card(),
                new KnownCard(
                        review.card(),
                        scheduler.review(before, review.rating(), review.at()),
                        review.rating(),
                        known.map(KnownCard::reviews).orElse(0) + 1));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
