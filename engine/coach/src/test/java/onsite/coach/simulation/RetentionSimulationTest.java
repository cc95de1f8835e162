package onsite.coach.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import onsite.coach.plan.History;
import onsite.coach.plan.Plan;
import onsite.coach.plan.PlanCard;
import onsite.coach.plan.PlanCatalogue;
import onsite.coach.plan.PlanExercise;
import onsite.coach.plan.Planner;
import onsite.coach.plan.Session;
import onsite.coach.plan.Target;
import onsite.coach.plan.TopicGraph;
import onsite.exercise.Difficulty;
import onsite.exercise.interview.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A thousand learners over twelve weeks: the planner, which plans again every morning, against a
/// fixed list of the same hours. What is assumed is written in `docs/planner.md`, and so is the
/// table that this test prints and compares.
@Tag("slow")
class RetentionSimulationTest {
    private static final int LEARNERS = 1000;
    private static final int DAYS = 84;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final double SKIPPED = 0.15;

    private static final Target TARGET =
            new Target(
                    Loop.TYPICAL,
                    Level.SENIOR,
                    START.plusDays(DAYS),
                    180,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());
    private static final PlanCatalogue CATALOGUE = catalogue();

    private static PlanCatalogue catalogue() {
        List<PlanExercise> exercises = new ArrayList<>();
        add(exercises, Difficulty.EASY, 60, 20);
        add(exercises, Difficulty.MEDIUM, 60, 35);
        add(exercises, Difficulty.HARD, 20, 55);
        List<PlanCard> cards = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            cards.add(new PlanCard("card-" + i, Optional.empty()));
        }
        return new PlanCatalogue(exercises, cards, new TopicGraph(Map.of()));
    }

    private static void add(
            List<PlanExercise> exercises, Difficulty difficulty, int count, int minutes) {
        for (int i = 0; i < count; i++) {
            String id = difficulty.id() + "-" + i;
            exercises.add(
                    new PlanExercise(
                            id,
                            id,
                            Discipline.CODING,
                            difficulty,
                            List.of("topic-" + i % 20),
                            minutes,
                            Optional.empty()));
        }
    }

    /// On the day of the interview.
    ///
    /// @param remembered exercises times their chance of recall
    record Outcome(double met, double remembered, double metCards, double rememberedCards) {
        double retention() {
            return remembered / met;
        }

        double retentionOfCards() {
            return rememberedCards / metCards;
        }
    }

    record Pair(Outcome planned, Outcome listed) {}

    private static Pair pair(long seed) {
        var planned = new Learner(seed, seed + 1_000_000);
        var listed = new Learner(seed, seed + 2_000_000);
        var list = new FixedList(CATALOGUE.exercises(), CATALOGUE.cards());
        var days = new SplittableRandom(seed + 3_000_000);
        var scheduler = new Scheduler(Schedule.DEFAULT.withoutSteps());
        var planner = new Planner(Schedule.DEFAULT, ZoneOffset.UTC);
        Map<String, Memory> memories = new HashMap<>();
        Map<Discipline, Integer> minutesOf = new HashMap<>();
        for (int day = 0; day < DAYS; day++) {
            if (days.nextDouble() < SKIPPED) {
                continue;
            }
            LocalDate date = START.plusDays(day);
            var history = new History(START, memories, Map.of(), minutesOf, Map.of());
            Plan plan = (Plan) planner.plan(TARGET, CATALOGUE, history, date, 1);
            int forExercises = 0;
            int forCards = 0;
            for (Session session : plan.days().getFirst().sessions()) {
                if (session.kind() != Session.Kind.REVIEW && session.kind() != Session.Kind.CARDS) {
                    minutesOf.merge(session.discipline(), session.minutes(), Integer::sum);
                }
                for (String id : session.items()) {
                    Rating rating = planned.practise(id, day);
                    memories.put(
                            id,
                            scheduler.review(
                                    Optional.ofNullable(memories.get(id)),
                                    rating,
                                    date.atTime(12, 0).toInstant(ZoneOffset.UTC)));
                }
                if (session.items().isEmpty()) {
                    continue;
                }
                if (session.discipline() == Discipline.CODING) {
                    forExercises += session.minutes();
                } else {
                    forCards += session.minutes();
                }
            }
            list.day(listed, day, forExercises, forCards);
        }
        return new Pair(outcome(planned), outcome(listed));
    }

    private static Outcome outcome(Learner learner) {
        double met = 0;
        double remembered = 0;
        for (PlanExercise exercise : CATALOGUE.exercises()) {
            met += learner.met(exercise.id()) ? 1 : 0;
            remembered += learner.recall(exercise.id(), DAYS);
        }
        double metCards = 0;
        double rememberedCards = 0;
        for (PlanCard card : CATALOGUE.cards()) {
            metCards += learner.met(card.id()) ? 1 : 0;
            rememberedCards += learner.recall(card.id(), DAYS);
        }
        return new Outcome(met, remembered, metCards, rememberedCards);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        return pairs.stream().mapToDouble(of).average().orElseThrow();
    }

    private static String row(
            String name, List<Pair> pairs, double factor, ToDoubleFunction<Outcome> of) {
        double[] gains =
                pairs.stream()
                        .mapToDouble(pair ->
                                factor
                                        * (of.applyAsDouble(pair.planned())
                                                - of.applyAsDouble(pair.listed())))
                        .sorted()
                        .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %+.1f (%+.1f to %+.1f) |",
                name,
                factor * mean(pairs, pair -> of.applyAsDouble(pair.planned())),
                factor * mean(pairs, pair -> of.applyAsDouble(pair.listed())),
                mean(pairs, pair -> factor * of.applyAsDouble(pair.planned()))
                        - mean(pairs, pair -> factor * of.applyAsDouble(pair.listed())),
                gains[gains.length / 10],
                gains[gains.length * 9 / 10]);
    }

    @Test
    void thePlannerLeavesMoreInMemoryThanAListOfTheSameHours() throws IOException {
        List<Pair> pairs =
                LongStream.range(0, LEARNERS)
                        .parallel()
                        .mapToObj(RetentionSimulationTest::pair)
                        .toList();

        List<String> table =
                List.of(
                        row("problems met, of 140", pairs, 1, Outcome::met),
                        row("problems recalled", pairs, 1, Outcome::remembered),
                        row("retention of problems met, %", pairs, 100, Outcome::retention),
                        row("cards met, of 180", pairs, 1, Outcome::metCards),
                        row("cards recalled", pairs, 1, Outcome::rememberedCards),
                        row("retention of cards met, %", pairs, 100, Outcome::retentionOfCards));
        table.forEach(System.out::println);

        assertThat(mean(pairs, pair -> pair.planned().remembered()))
                .isGreaterThan(mean(pairs, pair -> pair.listed().remembered()));
        assertThat(mean(pairs, pair -> pair.planned().rememberedCards()))
                .isGreaterThan(mean(pairs, pair -> pair.listed().rememberedCards()));
        String document = Files.readString(Path.of("../../docs/planner.md"));
        for (String row : table) {
            String name = row.substring(0, row.indexOf('|', 2) + 1);
            assertThat(document).as("the row %s", row).contains(name);
            int at = document.indexOf(name);
            List<Double> written = numbers(document.substring(at, document.indexOf('\n', at)));
            List<Double> now = numbers(row);
            for (int i = 0; i < now.size(); i++) {
                assertThat(written.get(i)).as(row).isCloseTo(now.get(i), within(0.3));
            }
        }
    }

    private static List<Double> numbers(String row) {
        Matcher matcher = Pattern.compile("[+-]?\\d+\\.\\d").matcher(row);
        List<Double> numbers = new ArrayList<>();
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }
}
