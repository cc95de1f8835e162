package onsite.coach.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private static final List<Rating> RATINGS = List.of(Rating.values());

    private final Scheduler scheduler = new Scheduler(Schedule.DEFAULT);

    private static Memory after(Scheduler scheduler, Rating... ratings) {
        Optional<Memory> memory = Optional.empty();
        Instant at = START;
        for (Rating rating : ratings) {
            memory = Optional.of(scheduler.review(memory, rating, at));
            at = memory.get().due();
        }
        return memory.orElseThrow();
    }

    @Nested
    class Steps {
        @Test
        void goodWalksThroughThemAndLeaves() {
            assertThat(after(scheduler, Rating.GOOD).interval()).isEqualTo(Duration.ofMinutes(10));
            assertThat(after(scheduler, Rating.GOOD).phase()).isEqualTo(Phase.LEARNING);
            assertThat(after(scheduler, Rating.GOOD, Rating.GOOD).phase()).isEqualTo(Phase.REVIEW);
        }

        @Test
        void hardStaysAndWaitsForTheMeanOfTheFirstTwo() {
            Memory memory = after(scheduler, Rating.HARD);

            assertThat(memory.interval()).isEqualTo(Duration.ofSeconds(330));
            assertThat(memory.step()).isZero();
            assertThat(after(scheduler, Rating.GOOD, Rating.HARD).interval())
                    .isEqualTo(Duration.ofMinutes(10));
        }

        @Test
        void againStartsOver() {
            Memory memory = after(scheduler, Rating.GOOD, Rating.AGAIN);

            assertThat(memory.step()).isZero();
            assertThat(memory.interval()).isEqualTo(Duration.ofMinutes(1));
        }

        @Test
        void aLapseIsRelearnedInTenMinutes() {
            Memory lapsed = after(scheduler, Rating.EASY, Rating.AGAIN);

            assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
            assertThat(lapsed.interval()).isEqualTo(Duration.ofMinutes(10));
            assertThat(after(scheduler, Rating.EASY, Rating.AGAIN, Rating.HARD).interval())
                    .isEqualTo(Duration.ofMinutes(15));
            assertThat(after(scheduler, Rating.EASY, Rating.AGAIN, Rating.GOOD).phase())
                    .isEqualTo(Phase.REVIEW);
        }

        @Test
        void withoutStepsEveryIntervalIsWholeDays() {
            var longTerm = new Scheduler(Schedule.DEFAULT.withoutSteps());
            for (Rating rating : Rating.values()) {
                Memory memory = after(longTerm, rating, Rating.AGAIN, rating);
                assertThat(memory.phase()).isEqualTo(Phase.REVIEW);
                assertThat(memory.interval().toSeconds() % 86_400).isZero();
                assertThat(memory.interval()).isGreaterThanOrEqualTo(Duration.ofDays(1));
            }
        }

        @Test
        void aMemoryFromALongerListOfStepsLeavesAShorterOne() {
            Memory second = after(scheduler, Rating.GOOD);
            var single =
                    new Scheduler(
                            new Schedule(
                                    Weights.DEFAULT,
                                    0.9,
                                    List.of(Duration.ofMinutes(5)),
                                    List.of(),
                                    36_500,
                                    java.util.OptionalLong.empty()));

            assertThat(single.review(Optional.of(second), Rating.HARD, second.due()).phase())
                    .isEqualTo(Phase.REVIEW);
            assertThat(single.review(Optional.of(second), Rating.AGAIN, second.due()).step())
                    .isZero();
        }
    }

    @Nested
    class Time {
        @Test
        void theSecondReviewOfADayIsAShortTermOne() {
            Memory first = scheduler.review(Optional.empty(), Rating.GOOD, START);
            Memory sameDay =
                    scheduler.review(
                            Optional.of(first), Rating.AGAIN, START.plus(Duration.ofHours(23)));
            Memory nextDay =
                    scheduler.review(
                            Optional.of(first), Rating.AGAIN, START.plus(Duration.ofHours(24)));

            assertThat(sameDay.state().stability()).isNotEqualTo(nextDay.state().stability());
        }

        @Test
        void aClockThatWasSetBackLosesNothing() {
            Memory memory = after(scheduler, Rating.GOOD, Rating.GOOD);
            Instant earlier = memory.lastReview().minus(Duration.ofDays(400));

            Memory back = scheduler.review(Optional.of(memory), Rating.GOOD, earlier);
            Memory sameMoment =
                    scheduler.review(Optional.of(memory), Rating.GOOD, memory.lastReview());

            assertThat(back.state()).isEqualTo(sameMoment.state());
            assertThat(back.due()).isAfter(earlier);
            assertThat(scheduler.retrievability(Optional.of(memory), earlier)).isEqualTo(1);
        }

        @Test
        void whatWasNeverReviewedIsNotRecalled() {
            assertThat(scheduler.retrievability(Optional.empty(), START)).isZero();
        }
    }

    @Nested
    class Fuzz {
        @Test
        void dependsOnNothingButTheSeedAndTheReview() {
            var fuzzy = new Scheduler(Schedule.DEFAULT.withFuzz(42));
            Rating[] reviews = {Rating.EASY, Rating.GOOD, Rating.GOOD};

            assertThat(after(fuzzy, reviews))
                    .isEqualTo(after(new Scheduler(Schedule.DEFAULT.withFuzz(42)), reviews));
        }

        @Test
        void spreadsWithinItsRangeAndReachesItsEnds() {
            List<Long> days = new ArrayList<>();
            for (int seed = 0; seed < 2000; seed++) {
                var fuzzy = new Scheduler(Schedule.DEFAULT.withFuzz(seed));
                days.add(after(fuzzy, Rating.EASY).interval().toDays());
            }

            // 8 days: 1 + 0.15 · 4.5 + 0.1 · 1 = 1.775 to each side.
            assertThat(days).allMatch(day -> day >= 6 && day <= 10).contains(6L, 7L, 8L, 9L, 10L);
        }

        @Test
        void leavesShortIntervalsAlone() {
            for (int seed = 0; seed < 200; seed++) {
                var fuzzy = new Scheduler(Schedule.DEFAULT.withFuzz(seed));
                assertThat(after(fuzzy, Rating.GOOD, Rating.GOOD).interval().toDays()).isEqualTo(2);
            }
        }
    }

    @Test
    void anyHistoryStaysInBounds() {
        var random = new SplittableRandom(1);
        for (int history = 0; history < 2000; history++) {
            Optional<Memory> memory = Optional.empty();
            Instant at = START;
            for (int i = 0; i < 30; i++) {
                Rating rating = RATINGS.get(random.nextInt(RATINGS.size()));
                memory = Optional.of(scheduler.review(memory, rating, at));
                assertThat(memory.get().state().difficulty()).isBetween(1.0, 10.0);
                assertThat(memory.get().interval())
                        .isBetween(Duration.ofMinutes(1), Duration.ofDays(36_500));
                at = at.plusSeconds(random.nextLong(-86_400, 400L * 86_400));
                assertThat(scheduler.retrievability(memory, at)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void weightsOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> Weights.DEFAULT.with(6, 100))
                .hasMessage("weight 6 is 100.0: it lies between 0.001 and 4.0");
        assertThatThrownBy(() -> Weights.DEFAULT.with(0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(List.of(1.0)))
                .hasMessage("FSRS-6 has 21 weights, not 1");
    }
}
