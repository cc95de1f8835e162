package onsite.coach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import onsite.exercise.Difficulty;
import onsite.exercise.interview.Level;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PlanCatalogue USUAL = Catalogues.usual();

    private final Planner planner = new Planner(Schedule.DEFAULT, ZoneOffset.UTC);

    private static Target target(int days, int minutes) {
        return new Target(
                Loop.TYPICAL,
                Level.SENIOR,
                TODAY.plusDays(days),
                minutes,
                Set.of(),
                Set.of(),
                Set.of("java"),
                Set.of());
    }

    private Plan plan(Target target, History history) {
        return (Plan) planner.plan(target, USUAL, history, TODAY);
    }

    private Plan plan(Target target) {
        return plan(target, History.none(TODAY));
    }

    private static List<Session> sessions(Plan plan, Session.Kind kind) {
        return plan.days().stream()
                .flatMap(day -> day.sessions().stream())
                .filter(session -> session.kind() == kind)
                .toList();
    }

    @Nested
    class TwelveWeeksOfThreeHours {
        private final Plan plan = plan(target(84, 180));

        @Test
        void addUpToTheHours() {
            assertThat(plan.days()).hasSize(84).allMatch(day -> day.minutes() == 180);
            assertThat(plan.minutes()).isEqualTo(84 * 180);
        }

        @Test
        void haveTheGoalsOfTheUsualPlan() {
            assertThat(plan.goals()).isEqualTo(new Goals(60, 60, 20));
            assertThat(plan.planned().total()).isBetween(110, 165);
        }

        @Test
        void haveItsPhases() {
            assertThat(plan.days().stream().map(PlanDay::phase).distinct())
                    .containsExactly(StudyPhase.values());
            assertThat(plan.days().get(27).phase()).isEqualTo(StudyPhase.FOUNDATIONS);
            assertThat(plan.days().get(28).phase()).isEqualTo(StudyPhase.INTERMEDIATE);
            assertThat(plan.days().get(56).phase()).isEqualTo(StudyPhase.ADVANCED);
            assertThat(plan.days().get(70).phase()).isEqualTo(StudyPhase.MOCKS);
        }

        @Test
        void holdItsSharesOverTheWhole() {
            Map<Credits.Track, Integer> minutes = new HashMap<>();
            for (PlanDay day : plan.days()) {
                for (Session session : day.sessions()) {
                    Credits.Track track =
                            switch (session.kind()) {
                                case REVIEW, CARDS, MISTAKES -> Credits.Track.REVIEW;
                                case NEW, STUDY, MOCK -> Credits.Track.of(session.discipline());
                            };
                    minutes.merge(track, session.minutes(), Integer::sum);
                }
            }
            double all = plan.minutes();
            assertThat(minutes.getOrDefault(Credits.Track.CODING, 0) / all).isBetween(0.22, 0.40);
            assertThat(minutes.getOrDefault(Credits.Track.DESIGN, 0) / all).isBetween(0.22, 0.40);
            assertThat(minutes.getOrDefault(Credits.Track.BEHAVIOURAL, 0) / all)
                    .isBetween(0.10, 0.22);
            assertThat(minutes.getOrDefault(Credits.Track.REVIEW, 0) / all).isBetween(0.12, 0.40);
        }

        @Test
        void beginEasyAndEndHard() {
            List<Session> fresh = sessions(plan, Session.Kind.NEW);
            List<String> first = fresh.subList(0, 15).stream().map(Session::title).toList();

            assertThat(first).allMatch(title -> title.startsWith("easy"));
            List<String> advanced =
                    plan.days().subList(56, 70).stream()
                            .flatMap(day -> day.sessions().stream())
                            .filter(session -> session.kind() == Session.Kind.NEW)
                            .filter(session -> session.discipline() == Discipline.CODING)
                            .map(Session::title)
                            .toList();
            assertThat(advanced).noneMatch(title -> title.startsWith("easy"));
            assertThat(advanced.stream().filter(title -> title.startsWith("hard")).count())
                    .isGreaterThan(advanced.size() / 2);
        }

        @Test
        void haveMocksOfEveryRoundInTheLastTwoWeeksOnly() {
            assertThat(sessions(plan, Session.Kind.MOCK).stream().map(Session::discipline))
                    .contains(Discipline.CODING, Discipline.DESIGN, Discipline.BEHAVIOURAL);
            assertThat(plan.days().subList(0, 70))
                    .noneMatch(day ->
                            day.sessions().stream()
                                    .anyMatch(session -> session.kind() == Session.Kind.MOCK));
        }

        @Test
        void bringNothingNewOnTheLastDay() {
            assertThat(plan.days().getLast().sessions())
                    .allMatch(session ->
                            session.kind() == Session.Kind.REVIEW
                                    || session.kind() == Session.Kind.STUDY);
        }

        @Test
        void meetEveryCard() {
            assertThat(
                            sessions(plan, Session.Kind.CARDS).stream()
                                    .mapToInt(session -> session.items().size())
                                    .sum())
                    .isEqualTo(180);
        }
    }

    @Test
    void nineDaysOfOneHourAddUpAndSayWhatGaveWay() {
        Plan plan = plan(target(9, 60));

        assertThat(plan.days()).hasSize(9).allMatch(day -> day.minutes() == 60);
        assertThat(plan.goals()).isEqualTo(new Goals(2, 2, 1));
        assertThat(plan.gaveWay()).anyMatch(sentence -> sentence.startsWith("Not touched at all:"));
    }

    @Test
    void ownExercisesKeepTheirLinks() {
        var own =
                new PlanExercise(
                        "own",
                        "Two Sum elsewhere",
                        Discipline.CODING,
                        Difficulty.EASY,
                        List.of(),
                        20,
                        Optional.of("https://example.org/two-sum"));
        var catalogue = new PlanCatalogue(List.of(own), List.of(), Catalogues.GRAPH);

        Plan plan = (Plan) planner.plan(target(9, 60), catalogue, History.none(TODAY), TODAY);

        assertThat(sessions(plan, Session.Kind.NEW))
                .singleElement()
                .satisfies(session ->
                        assertThat(session.link()).contains("https://example.org/two-sum"));
    }

    @Test
    void aLoopWithoutCodingHasLessOfIt() {
        var loop =
                new Loop("talk", "Talk", Map.of(Discipline.DESIGN, 2, Discipline.BEHAVIOURAL, 2));
        Target talk =
                new Target(
                        loop,
                        Level.SENIOR,
                        TODAY.plusDays(84),
                        180,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of());

        assertThat(plan(talk).goals().total()).isLessThan(plan(target(84, 180)).goals().total());
        assertThat(sessions(plan(talk), Session.Kind.MOCK))
                .noneMatch(session -> session.discipline() == Discipline.CODING);
    }

    @Test
    void whatIsWeakComesFirst() {
        var weak = Catalogues.problem("z-weak", Difficulty.EASY, 20, "stack");
        var strong = Catalogues.problem("a-strong", Difficulty.EASY, 20, "queue");
        var catalogue =
                new PlanCatalogue(List.of(strong, weak), List.of(), new TopicGraph(Map.of()));
        var history =
                new History(
                        TODAY, Map.of(), Map.of(), Map.of(), Map.of("stack", 0.1, "queue", 0.9));

        Plan plan = (Plan) planner.plan(target(9, 60), catalogue, history, TODAY);

        assertThat(sessions(plan, Session.Kind.NEW).getFirst().title()).isEqualTo("z-weak");
    }

    @Nested
    class PlanningAgain {
        @Test
        void missedDaysAreShownAndNothingPilesUp() {
            var history =
                    new History(
                            TODAY.minusDays(20),
                            Map.of(),
                            Map.of(
                                    TODAY.minusDays(30), // before there was a plan
                                    500,
                                    TODAY.minusDays(20),
                                    180,
                                    TODAY.minusDays(19),
                                    90),
                            Map.of(Discipline.CODING, 270),
                            Map.of());

            Plan plan = plan(target(64, 180), history);

            assertThat(plan.standing().studyDays()).isEqualTo(20);
            assertThat(plan.standing().missedDays()).isEqualTo(18);
            assertThat(plan.standing().expectedMinutes()).isEqualTo(3600);
            assertThat(plan.standing().actualMinutes()).isEqualTo(270);
            assertThat(plan.days()).allMatch(day -> day.minutes() == 180);
            assertThat(plan.gaveWay().getFirst())
                    .isEqualTo(
                            "18 study days of 20 were missed; nothing piles up, every day ahead"
                                    + " keeps to 3 hours.");
        }

        @Test
        void aDayThatIsHalfDoneGetsTheOtherHalf() {
            var history = new History(TODAY, Map.of(), Map.of(TODAY, 100), Map.of(), Map.of());

            PlanDay today = plan(target(9, 180), history).days().getFirst();

            assertThat(today.doneMinutes()).isEqualTo(100);
            assertThat(today.minutes()).isEqualTo(80);
        }

        @Test
        void reviewsOfWhatIsGoneAreKeptButNotPlanned() {
            Memory memory =
                    new Scheduler(Schedule.DEFAULT)
                            .review(
                                    Optional.empty(),
                                    Rating.GOOD,
                                    Instant.parse("2026-03-01T10:00:00Z"));
            var history = new History(TODAY, Map.of("gone", memory), Map.of(), Map.of(), Map.of());

            Plan plan = plan(target(9, 60), history);

            assertThat(plan.gaveWay())
                    .contains(
                            "1 exercise or card that you practised is no longer there; what you did"
                                    + " is kept.");
        }

        @Test
        void aClockThatWasSetBackStartsThePlanToday() {
            Plan plan = plan(target(9, 60), History.none(TODAY.plusDays(5)));

            assertThat(plan.days()).hasSize(9);
        }

        /// Skips a third of the days, forgets one review in six, and plans again every morning.
        @Test
        void aCandidateWhoSkipsAThirdOfTheDaysStillHasPlansThatAddUp() {
            var random = new SplittableRandom(2026);
            Target target = target(84, 180);
            var scheduler = new Scheduler(Schedule.DEFAULT.withoutSteps());
            Map<String, Memory> memories = new HashMap<>();
            Map<LocalDate, Integer> done = new HashMap<>();
            Map<Discipline, Integer> minutesOf = new HashMap<>();
            Set<Discipline> practised = EnumSet.noneOf(Discipline.class);
            int skipped = 0;
            List<LocalDate> shuffled = new ArrayList<>(TODAY.datesUntil(target.date()).toList());
            Collections.shuffle(shuffled, new Random(2026));
            Set<LocalDate> toSkip = Set.copyOf(shuffled.subList(0, 28));
            for (LocalDate day : TODAY.datesUntil(target.date()).toList()) {
                var history = new History(TODAY, memories, done, minutesOf, Map.of());
                Plan plan = (Plan) planner.plan(target, USUAL, history, day);
                assertThat(plan.days()).allMatch(planned -> planned.minutes() == 180);
                assertThat(plan.standing().missedDays()).isEqualTo(skipped);
                if (toSkip.contains(day)) {
                    skipped++;
                    continue;
                }
                done.put(day, 180);
                for (Session session : plan.days().getFirst().sessions()) {
                    practised.add(session.discipline());
                    if (session.kind() != Session.Kind.REVIEW) {
                        minutesOf.merge(session.discipline(), session.minutes(), Integer::sum);
                    }
                    for (String id : session.items()) {
                        Rating rating = random.nextInt(6) == 0 ? Rating.AGAIN : Rating.GOOD;
                        memories.put(
                                id,
                                scheduler.review(
                                        Optional.ofNullable(memories.get(id)),
                                        rating,
                                        day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
                    }
                }
            }
            assertThat(skipped).isEqualTo(28);
            assertThat(practised)
                    .contains(Discipline.CODING, Discipline.DESIGN, Discipline.BEHAVIOURAL);
            assertThat(memories.keySet()).filteredOn(id -> id.startsWith("design")).isNotEmpty();
            assertThat(new HashSet<>(memories.keySet())).hasSizeGreaterThan(150);
        }
    }

    @Test
    void exercisesThatWaitForEachOtherAreLeftOutAndNamed() {
        var graph = new TopicGraph(Map.of("x", List.of("q"), "y", List.of("p")));
        var catalogue =
                new PlanCatalogue(
                        List.of(
                                Catalogues.problem("one", Difficulty.EASY, 20, "x", "p"),
                                Catalogues.problem("two", Difficulty.EASY, 20, "y", "q"),
                                Catalogues.problem("three", Difficulty.EASY, 20)),
                        List.of(),
                        graph);

        Plan plan = (Plan) planner.plan(target(9, 60), catalogue, History.none(TODAY), TODAY);

        assertThat(sessions(plan, Session.Kind.NEW)).hasSize(1);
        assertThat(plan.gaveWay())
                .contains("Left out, because nothing here leads up to them: one, two.");
    }
}
