package onsite.coach.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import onsite.coach.memory.Rating;
import onsite.exercise.Difficulty;
import org.junit.jupiter.api.Test;

class RatingRuleTest {
    private static final Duration MEDIUM = ExpectedTime.of(Difficulty.MEDIUM);

    private static Evidence solved(int submissions, int hints, long minutes) {
        return new Evidence(
                true,
                submissions,
                hints,
                false,
                Optional.of(Duration.ofMinutes(minutes)),
                MEDIUM,
                Optional.empty());
    }

    private static RatedAttempt rated(Evidence evidence) {
        return RatingRule.rate(evidence);
    }

    @Test
    void solvedInTimeWithoutHelpIsGood() {
        RatedAttempt attempt = rated(solved(2, 0, 30));

        assertThat(attempt.rating()).isEqualTo(Rating.GOOD);
        assertThat(attempt.reason()).isEqualTo("Good: solved without hints in 30 of 35 minutes.");
    }

    @Test
    void solvedAtOnceInHalfTheTimeIsEasy() {
        assertThat(rated(solved(1, 0, 17)).rating()).isEqualTo(Rating.EASY);
        assertThat(rated(solved(1, 0, 18)).rating()).isEqualTo(Rating.GOOD);
        assertThat(rated(solved(2, 0, 10)).rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void everyTroubleMakesItHardAndIsNamed() {
        var troubled =
                new Evidence(
                        true,
                        5,
                        1,
                        false,
                        Optional.of(Duration.ofMinutes(80)),
                        MEDIUM,
                        Optional.of(false));

        RatedAttempt attempt = rated(troubled);

        assertThat(attempt.rating()).isEqualTo(Rating.HARD);
        assertThat(attempt.reason())
                .isEqualTo(
                        "Hard: solved with 1 hint, 5 submissions, 80 of 35 minutes and a wrong"
                                + " complexity.");
        assertThat(rated(solved(1, 1, 10)).rating()).isEqualTo(Rating.HARD);
        assertThat(rated(solved(3, 0, 20)).rating()).isEqualTo(Rating.HARD);
        assertThat(rated(solved(1, 0, 53)).rating()).isEqualTo(Rating.HARD);
    }

    @Test
    void aWrongComplexityIsHardHoweverQuick() {
        var quick =
                new Evidence(
                        true,
                        1,
                        0,
                        false,
                        Optional.of(Duration.ofMinutes(5)),
                        MEDIUM,
                        Optional.of(false));

        assertThat(rated(quick).rating()).isEqualTo(Rating.HARD);
    }

    @Test
    void unsolvedOrReadOffIsAgain() {
        var unsolved =
                new Evidence(false, 4, 0, false, Optional.empty(), MEDIUM, Optional.of(true));
        var readOff = new Evidence(true, 1, 0, true, Optional.empty(), MEDIUM, Optional.of(true));

        assertThat(rated(unsolved).rating()).isEqualTo(Rating.AGAIN);
        assertThat(rated(unsolved).reason()).isEqualTo("Again: not solved after 4 submissions.");
        assertThat(rated(readOff).rating()).isEqualTo(Rating.AGAIN);
        assertThat(rated(solved(1, 3, 10)).rating()).isEqualTo(Rating.AGAIN);
    }

    @Test
    void withoutAClockNothingIsEasy() {
        var untimed = new Evidence(true, 1, 0, false, Optional.empty(), MEDIUM, Optional.of(true));

        assertThat(rated(untimed).rating()).isEqualTo(Rating.GOOD);
        assertThat(rated(untimed).reason()).isEqualTo("Good: solved without hints.");
    }

    @Test
    void theCandidateHasTheLastWordAndTheDerivedRatingIsKept() {
        RatedAttempt corrected = rated(solved(1, 0, 30)).correctedTo(Rating.HARD);

        assertThat(corrected.rating()).isEqualTo(Rating.HARD);
        assertThat(corrected.derived()).isEqualTo(Rating.GOOD);
        assertThat(corrected.correctedTo(Rating.GOOD).corrected()).isEmpty();
    }
}
