package onsite.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import onsite.app.interview.PastRounds;
import onsite.app.judgement.Judgements;
import onsite.app.plan.PlanIds;
import onsite.app.store.ExerciseLog.Done;
import onsite.app.store.InterviewLog;
import onsite.app.store.OwnExercise;
import onsite.app.store.PracticeLog.Correction;
import onsite.app.store.ReviewLog.Review;
import onsite.app.store.Store;
import onsite.app.store.SubmissionId;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.loop.Discipline;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import onsite.exercise.Difficulty;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.judge.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeHistoryTest {
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final Catalog CATALOG = Catalog.read(CONTENT);
    private static final Decks DECKS = Decks.read(CONTENT);
    private static final InterviewContent INTERVIEWS = InterviewContent.read(CONTENT, CATALOG);
    private static final Scheduler SCHEDULER = new Scheduler(Schedule.DEFAULT);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Slug CARD = DECKS.cards().getFirst().id();
    private static final Slug TWO_SUM = new Slug("two-sum");

    @TempDir private Path directory;
    private final Random random = new Random(7);
    private Store store;
    private PracticeHistory history;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("onsite.db"));
        history = fresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private PracticeHistory fresh() {
        return new PracticeHistory(
                store,
                new PastRounds(store.sessions()),
                CATALOG,
                DECKS,
                INTERVIEWS,
                SCHEDULER,
                ZoneOffset.UTC);
    }

    private void review(Rating rating, Instant at) {
        store.reviews().add(new Review(CARD, rating, false, 9_000, at));
    }

    private SubmissionId submitted(Judgement judgement, Instant at) {
        SubmissionId id = SubmissionId.next(at, random);
        store.submissions()
                .accept(
                        id,
                        Submission.of(TWO_SUM, Language.JAVA, "class Solution {}"),
                        new Scope.All(),
                        at);
        store.submissions().judged(id, judgement, at);
        return id;
    }

    private Memory expected(List<Rating> ratings, List<Instant> times) {
        Optional<Memory> memory = Optional.empty();
        for (int i = 0; i < ratings.size(); i++) {
            memory = Optional.of(SCHEDULER.review(memory, ratings.get(i), times.get(i)));
        }
        return memory.orElseThrow();
    }

    @Test
    void cardsFollowTheSchedule() {
        Instant later = NOON.plus(Duration.ofDays(3));
        review(Rating.GOOD, NOON);
        assertThat(history.now().cards()).hasSize(1);
        review(Rating.HARD, later);

        KnownCard card = Objects.requireNonNull(history.now().cards().get(CARD));

        assertThat(card.memory())
                .isEqualTo(expected(List.of(Rating.GOOD, Rating.HARD), List.of(NOON, later)));
        assertThat(card.reviews()).isEqualTo(2);
        assertThat(history.now()).isEqualTo(fresh().now());
    }

    @Test
    void aGradeThatWasTakenBackLeavesNoTrace() {
        review(Rating.GOOD, NOON);
        Remembered before = history.now();
        review(Rating.AGAIN, NOON.plusSeconds(60));
        history.now();

        assertThat(store.reviews().undoLast(NOON.plusSeconds(90))).contains(CARD);

        assertThat(history.now().cards()).isEqualTo(before.cards());
        assertThat(history.now().on(LocalDate.of(2026, 11, 24)).reviews()).isEqualTo(1);
        assertThat(fresh().now()).isEqualTo(history.now());
    }

    @Test
    void whatIsImportedFromBeforeTakesItsPlaceInTime() {
        Instant earlier = NOON.minus(Duration.ofDays(5));
        review(Rating.GOOD, NOON);
        history.now();
        review(Rating.EASY, earlier);

        assertThat(history.now().cards().get(CARD))
                .extracting(KnownCard::memory)
                .isEqualTo(expected(List.of(Rating.EASY, Rating.GOOD), List.of(earlier, NOON)));
    }

    @Test
    void aSolvedProblemIsRatedByItsEvidence() {
        submitted(Judgements.wrong(), NOON);
        store.interviews()
                .record(
                        new InterviewLog.Event(
                                TWO_SUM, InterviewLog.Kind.HINT, 0, NOON.plusSeconds(60)));
        assertThat(history.now().unsolved()).isEqualTo(Map.of(TWO_SUM, 1));
        submitted(Judgements.accepted(), NOON.plusSeconds(600));

        SolvedProblem solved = Objects.requireNonNull(history.now().problems().get(TWO_SUM));

        assertThat(solved.rated().rating()).isEqualTo(Rating.HARD);
        assertThat(solved.rated().reason()).contains("1 hint");
        assertThat(history.now().unsolved()).isEmpty();
    }

    @Test
    void acceptedAgainOnTheSameDayIsNoReview() {
        SubmissionId first = submitted(Judgements.accepted(), NOON);
        submitted(Judgements.accepted(), NOON.plusSeconds(60));
        assertThat(history.now().problems().get(TWO_SUM))
                .extracting(SolvedProblem::submission)
                .isEqualTo(first);

        SubmissionId later = submitted(Judgements.accepted(), NOON.plus(Duration.ofDays(2)));
        assertThat(history.now().problems().get(TWO_SUM))
                .extracting(SolvedProblem::submission)
                .isEqualTo(later);
    }

    @Test
    void theCandidateKnowsBetter() {
        SubmissionId id = submitted(Judgements.accepted(), NOON);
        assertThat(history.now().problems().get(TWO_SUM))
                .extracting(solved -> solved.rated().rating())
                .isEqualTo(Rating.GOOD);

        store.practice().correct(new Correction(id, Rating.EASY, NOON.plusSeconds(5)));

        assertThat(history.now().problems().get(TWO_SUM))
                .satisfies(solved -> {
                    assertThat(solved.rated().rating()).isEqualTo(Rating.EASY);
                    assertThat(solved.rated().derived()).isEqualTo(Rating.GOOD);
                });
    }

    @Test
    void aSubmissionThatIsStillJudgedIsNotPassedOver() {
        SubmissionId waiting = SubmissionId.next(NOON, random);
        store.submissions()
                .accept(
                        waiting,
                        Submission.of(TWO_SUM, Language.JAVA, "class Solution {}"),
                        new Scope.All(),
                        NOON);
        submitted(Judgements.wrong(), NOON.plusSeconds(5));
        assertThat(history.now().verdicts()).isEmpty();

        store.submissions().judged(waiting, Judgements.accepted(), NOON.plusSeconds(9));

        assertThat(history.now().verdicts())
                .isEqualTo(Map.of("AC", Map.of(TWO_SUM, 1), "WA", Map.of(TWO_SUM, 1)));
    }

    @Test
    void recallIsCountedByTheDaysSinceACardWasSeen() {
        review(Rating.GOOD, NOON);
        review(Rating.GOOD, NOON.plus(Duration.ofMinutes(10))); // still learning
        review(Rating.GOOD, NOON.plus(Duration.ofDays(3)));
        review(Rating.AGAIN, NOON.plus(Duration.ofDays(13)));
        review(Rating.GOOD, NOON.plus(Duration.ofDays(16)));

        List<RecallAfter> recall = history.now().recall();

        assertThat(recall)
                .extracting(RecallAfter::daysLeast, RecallAfter::daysMost, RecallAfter::reviews)
                .containsExactly(tuple(2, 3, 2), tuple(8, 14, 1));
        assertThat(recall).extracting(RecallAfter::recalled).containsExactly(2, 0);
        assertThat(recall.getFirst().foreseen()).isBetween(1.0, 2.0);
        assertThat(fresh().now().recall()).isEqualTo(recall);
    }

    @Test
    void exercisesThatNothingJudgesAreRememberedAndCounted() {
        String question = PlanIds.ofQuestion(new Slug("url-shortener"));
        var maze = new OwnExercise("maze", "Maze", "", "graphs", Difficulty.HARD, 30, NOON);
        Instant later = NOON.plus(Duration.ofDays(4));
        store.ownExercises().add(maze);
        store.exercises().add(new Done(question, Rating.HARD, 40, NOON));
        store.exercises().add(new Done(question, Rating.GOOD, 35, later));
        store.exercises().add(new Done(PlanIds.ofOwn("maze"), Rating.EASY, 25, NOON));

        Remembered remembered = history.now();

        KnownExercise known = Objects.requireNonNull(remembered.exercises().get(question));
        assertThat(known.memory())
                .isEqualTo(expected(List.of(Rating.HARD, Rating.GOOD), List.of(NOON, later)));
        assertThat(known.times()).isEqualTo(2);
        assertThat(remembered.on(LocalDate.of(2026, 11, 24)).minutesInAll()).isEqualTo(65);
        assertThat(remembered.minutes())
                .isEqualTo(Map.of(Discipline.DESIGN, 75, Discipline.CODING, 25));
        var ahead = history.history(LocalDate.of(2026, 11, 24), later);
        assertThat(ahead.minutesOf()).isEqualTo(remembered.minutes());
        assertThat(ahead.memories()).containsKeys(question, PlanIds.ofOwn("maze"));
        assertThat(ahead.mastery()).containsKeys("graphs", "infrastructure");

        store.exercises().undoLast(question);
        assertThat(history.now().exercises().get(question))
                .extracting(KnownExercise::times, KnownExercise::last)
                .containsExactly(1, Rating.HARD);
    }

    @Test
    void timeOnCardsIsNoTimeOnCoding() {
        review(Rating.GOOD, NOON);
        submitted(Judgements.accepted(), NOON);

        var ahead = history.history(LocalDate.of(2026, 11, 24), NOON);

        assertThat(ahead.minutesOf()).isEqualTo(Map.of(Discipline.CODING, 10));
        assertThat(ahead.minutesDone()).isEqualTo(Map.of(LocalDate.of(2026, 11, 24), 11));
    }

    @Test
    void theQueueHasWhatIsDueAndAFewNewOnes() {
        CardQueue first = CardQueue.of(history.now(), DECKS, CATALOG, NOON, ZoneOffset.UTC);
        assertThat(first.due()).isEmpty();
        assertThat(first.fresh()).hasSize(CardQueue.NEW_A_DAY);

        review(Rating.AGAIN, NOON);
        CardQueue soon =
                CardQueue.of(history.now(), DECKS, CATALOG, NOON.plusSeconds(90), ZoneOffset.UTC);

        assertThat(soon.next()).map(card -> card.id()).contains(CARD);
        assertThat(soon.fresh()).hasSize(CardQueue.NEW_A_DAY - 1);
        assertThat(soon.done()).isEqualTo(1);
    }

    @Test
    void aCardThatIsGoneKeepsItsReviews() {
        Slug gone = new Slug("a-card-that-was-taken-out");
        store.reviews().add(new Review(gone, Rating.GOOD, false, 0, NOON));

        assertThat(history.now().cards()).containsKey(gone);
        assertThat(
                        CardQueue.of(
                                        history.now(),
                                        DECKS,
                                        CATALOG,
                                        NOON.plus(Duration.ofDays(60)),
                                        ZoneOffset.UTC)
                                .due())
                .isEmpty();
        assertThat(history.history(LocalDate.of(2026, 11, 1), NOON).memories())
                .containsKey(PlanIds.ofCard(gone));
    }
}
