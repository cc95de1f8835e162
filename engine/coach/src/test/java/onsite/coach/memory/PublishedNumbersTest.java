package onsite.coach.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The numbers that other implementations of FSRS-6 published in their tests.
class PublishedNumbersTest {
    private static final double CLOSE = 1e-4;
    private static final String QUOTED_COMMAS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final List<Double> RS_FSRS_SET =
            List.of(
                    0.6845422,
                    1.6790825,
                    4.7349424,
                    10.042885,
                    7.4410233,
                    0.64219797,
                    1.071918,
                    0.0025195254,
                    1.432437,
                    0.1544,
                    0.8692766,
                    2.0696752,
                    0.0953,
                    0.2975,
                    2.4691248,
                    0.19542035,
                    3.201072,
                    0.18046261,
                    0.121442534,
                    0.0,
                    0.5);
    private static final List<Double> TS_FSRS_SET =
            List.of(
                    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712,
                    1.1178, 2.0225, 0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.0, 0.0, 0.0, 0.5);

    /// Sets of 19 weights are FSRS-5's: as FSRS-6 they have w19 = 0 and a decay of 0.5.
    private static final Map<String, Weights> SETS =
            Map.of(
                    "default",
                    Weights.DEFAULT,
                    "default, same-day frozen",
                    Weights.DEFAULT.with(17, 0).with(18, 0).with(19, 0),
                    "default, decay 0.2",
                    Weights.DEFAULT.with(20, 0.2),
                    "0.6845422 set of 19",
                    new Weights(RS_FSRS_SET),
                    "0.4197 set of 19, same-day frozen",
                    new Weights(TS_FSRS_SET));

    record Published(
            String source,
            String test,
            String weights,
            String quantity,
            String given,
            double expected) {
        /// A number that is given by its name.
        double number(String name) {
            return numbers(name).getFirst();
        }

        List<Double> numbers(String name) {
            return Arrays.stream(given.split("; "))
                    .filter(part -> part.startsWith(name + " "))
                    .flatMap(part -> Arrays.stream(part.substring(name.length() + 1).split(" ")))
                    .map(Double::valueOf)
                    .toList();
        }

        Rating rating() {
            return Rating.of((int) number("rating")).orElseThrow();
        }

        List<Rating> ratings() {
            return numbers("ratings").stream()
                    .map(number -> Rating.of(number.intValue()).orElseThrow())
                    .toList();
        }

        @Override
        public String toString() {
            return source + " " + test + ": " + quantity + " of " + given + " with " + weights;
        }
    }

    static Stream<Published> published() {
        try (var in = PublishedNumbersTest.class.getResourceAsStream("published.csv");
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList().stream()
                    .map(line -> line.split(QUOTED_COMMAS, -1))
                    .map(cells ->
                            Stream.of(cells)
                                    .map(cell -> cell.replace("\"", ""))
                                    .toArray(String[]::new))
                    .map(cells ->
                            new Published(
                                    cells[0],
                                    cells[3],
                                    cells[4],
                                    cells[5],
                                    cells[6],
                                    Double.parseDouble(cells[7])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreEnoughOfThemFromSeveralSources() {
        Map<String, Long> bySource =
                published()
                        .collect(Collectors.groupingBy(Published::source, Collectors.counting()));

        assertThat(bySource).hasSizeGreaterThanOrEqualTo(4);
        assertThat(bySource.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("published")
    void weAgree(Published published) {
        assertThat(ours(published)).isCloseTo(published.expected(), within(CLOSE));
    }

    private static double ours(Published given) {
        Weights weights = Objects.requireNonNull(SETS.get(given.weights()));
        Schedule schedule = Schedule.DEFAULT.withWeights(weights);
        var model = new MemoryModel(weights);
        return switch (given.quantity()) {
            case "stability" -> last(schedule, given).memory().state().stability();
            case "difficulty" -> last(schedule, given).memory().state().difficulty();
            case "interval" -> last(schedule, given).intervalDays();
            case "interval when due" -> whenDue(schedule, given.ratings()).interval().toDays();
            case "step minutes" -> whenDue(schedule, given.ratings()).interval().toSeconds() / 60.0;
            case "retrievability" ->
                    model.retrievability(given.number("stability"), given.number("days"));
            case "next difficulty" ->
                    model.nextDifficulty(given.number("difficulty"), given.rating());
            case "next stability" ->
                    model.next(
                                    new MemoryState(
                                            given.number("stability"), given.number("difficulty")),
                                    (long) given.number("days"),
                                    given.rating())
                            .stability();
            case "recall stability" ->
                    model.recallStability(
                            given.number("difficulty"),
                            given.number("stability"),
                            given.number("recall"),
                            given.rating());
            case "forget stability" ->
                    model.forgetStability(
                            given.number("difficulty"),
                            given.number("stability"),
                            given.number("recall"));
            case "same-day stability" ->
                    model.sameDayStability(given.number("stability"), given.rating());
            case "unrounded interval" ->
                    model.interval(given.number("stability"), given.number("retention"));
            case "interval for retention" ->
                    new Scheduler(
                                    schedule.withRetention(given.number("retention"))
                                            .withMaximumInterval(Integer.MAX_VALUE))
                            .intervalDays(given.number("stability"));
            case "interval up to 365" ->
                    new Scheduler(schedule.withMaximumInterval(365))
                            .intervalDays(given.number("stability"));
            default -> throw new IllegalArgumentException(given.quantity());
        };
    }

    private static Replay.Step last(Schedule schedule, Published given) {
        List<Double> days = given.numbers("days");
        List<Replay.Review> reviews = new ArrayList<>();
        for (Rating rating : given.ratings()) {
            reviews.add(new Replay.Review(rating, days.get(reviews.size())));
        }
        return Replay.of(schedule, reviews).getLast();
    }

    private static Memory whenDue(Schedule schedule, List<Rating> ratings) {
        var scheduler = new Scheduler(schedule);
        Memory memory = scheduler.review(Optional.empty(), ratings.getFirst(), Instant.EPOCH);
        for (Rating rating : ratings.subList(1, ratings.size())) {
            assertThat(memory.interval()).isGreaterThan(Duration.ZERO);
            memory = scheduler.review(Optional.of(memory), rating, memory.due());
        }
        return memory;
    }
}
