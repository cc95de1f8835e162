package onsite.coach.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import onsite.exercise.Difficulty;
import org.junit.jupiter.api.Test;

class MasteryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Scheduler scheduler = new Scheduler(Schedule.DEFAULT.withoutSteps());

    private Practised practised(String id, Difficulty difficulty, Rating rating, int daysAgo) {
        return new Practised(
                id,
                List.of("trees"),
                difficulty,
                scheduler.review(Optional.empty(), rating, NOW.minus(Duration.ofDays(daysAgo))),
                rating);
    }

    private TopicMastery trees(Practised... practised) {
        return Objects.requireNonNull(
                Mastery.of(List.of(practised), Map.of("trees", 9), scheduler, NOW).get("trees"));
    }

    @Test
    void nothingPractisedIsTheWidePriorAndSaysSo() {
        TopicMastery trees = trees();

        assertThat(trees.now()).isEqualTo(Mastery.PRIOR);
        assertThat(trees.reason()).isEqualTo("Nothing of trees was practised yet.");
    }

    @Test
    void successesRaiseAndFailuresLower() {
        double one = trees(practised("a", Difficulty.MEDIUM, Rating.GOOD, 0)).value();
        double two =
                trees(
                                practised("a", Difficulty.MEDIUM, Rating.GOOD, 0),
                                practised("b", Difficulty.MEDIUM, Rating.GOOD, 0))
                        .value();

        assertThat(one).isGreaterThan(Mastery.PRIOR.mean());
        assertThat(two).isGreaterThan(one);
        assertThat(trees(practised("a", Difficulty.MEDIUM, Rating.AGAIN, 0)).value())
                .isLessThan(Mastery.PRIOR.mean());
    }

    @Test
    void hardProblemsSayMoreThanEasyOnes() {
        assertThat(trees(practised("a", Difficulty.HARD, Rating.GOOD, 0)).value())
                .isGreaterThan(trees(practised("a", Difficulty.EASY, Rating.GOOD, 0)).value());
    }

    @Test
    void whatFadesCountsLessUntilItIsRefreshed() {
        TopicMastery old =
                trees(
                        practised("a", Difficulty.MEDIUM, Rating.GOOD, 40),
                        practised("b", Difficulty.MEDIUM, Rating.GOOD, 90),
                        practised("c", Difficulty.MEDIUM, Rating.GOOD, 1));

        assertThat(old.fading()).containsExactly("b", "a");
        assertThat(old.refreshed().mean()).isGreaterThan(old.value());
        assertThat(old.reason())
                .isEqualTo("3 of 9 exercises of trees practised, 2 of them fading.");
    }

    @Test
    void everyTopicOfTheCatalogueIsThere() {
        SortedMap<String, TopicMastery> all =
                Mastery.of(
                        List.of(practised("a", Difficulty.EASY, Rating.EASY, 0)),
                        Map.of("graphs", 3),
                        scheduler,
                        NOW);

        assertThat(all).containsOnlyKeys("graphs", "trees");
    }
}
