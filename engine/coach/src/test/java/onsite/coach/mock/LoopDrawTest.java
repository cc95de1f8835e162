package onsite.coach.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.coach.mock.MockLoop.RoundExercise;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Frequency;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Loops of all companies with the exercises that come with the program. A failure names its seed.
class LoopDrawTest {
    private static final int SEEDS = 100;
    private static final Map<Level, List<LoopExercise>> FRESH =
            Stream.of(Level.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    level -> Content.exercises(level, slug -> false)));

    static List<Company> companies() {
        return List.copyOf(Content.INTERVIEW.companies().values());
    }

    private static List<LoopExercise> fresh(Level level) {
        return FRESH.getOrDefault(level, List.of());
    }

    private static MockLoop drawn(Company company, Level level, long seed) {
        return LoopDraw.draw(new LoopRequest(company, level, true, seed), fresh(level));
    }

    private static Stream<MockLoop> loops(Company company, Level level) {
        return LongStream.range(0, SEEDS).mapToObj(seed -> drawn(company, level, seed));
    }

    private static Stream<RoundExercise> exercises(MockLoop loop) {
        return loop.rounds().stream().flatMap(round -> round.exercises().stream());
    }

    @Nested
    class EveryLoop {
        static List<Company> companies() {
            return LoopDrawTest.companies();
        }

        @ParameterizedTest
        @MethodSource("companies")
        void isValid(Company company) {
            for (Level level : Level.values()) {
                Map<Slug, LoopExercise> known =
                        fresh(level).stream()
                                .collect(Collectors.toMap(LoopExercise::slug, Function.identity()));
                for (boolean optional : new boolean[] {true, false}) {
                    for (long seed = 0; seed < SEEDS; seed++) {
                        var request = new LoopRequest(company, level, optional, seed);
                        assertValid(request, LoopDraw.draw(request, fresh(level)), known);
                    }
                }
            }
        }

        private static void assertValid(
                LoopRequest request, MockLoop loop, Map<Slug, LoopExercise> known) {
            String asked = request.company().slug() + " " + request.level() + " " + request.seed();
            assertThat(loop.rounds())
                    .as(asked)
                    .extracting(LoopRound::round)
                    .containsExactlyElementsOf(request.rounds());
            assertThat(exercises(loop).map(RoundExercise::exercise).toList())
                    .as(asked)
                    .doesNotHaveDuplicates();
            int number = 1;
            for (LoopRound drawn : loop.rounds()) {
                Round round = drawn.round();
                assertThat(drawn.number()).as(asked).isEqualTo(number++);
                assertThat(drawn.gaps()).as(asked).isEmpty();
                List<RoundType> types = new ArrayList<>();
                types.addAll(Collections.nCopies(round.questions(), round.type()));
                types.addAll(round.also());
                assertThat(drawn.exercises())
                        .as(asked)
                        .extracting(RoundExercise::type)
                        .containsExactlyInAnyOrderElementsOf(types);
                assertThat(drawn.exercises())
                        .as(asked)
                        .filteredOn(e -> e.type() == round.type())
                        .extracting(RoundExercise::difficulty)
                        .isSorted();
                assertThat(
                                drawn.exercises().stream()
                                        .map(RoundExercise::share)
                                        .reduce(Duration.ZERO, Duration::plus))
                        .as(asked)
                        .hasMinutes(round.minutes());
                for (RoundExercise exercise : drawn.exercises()) {
                    assertThat(exercise.share()).as(asked).isPositive();
                    assertThat(known.get(exercise.exercise()))
                            .as(asked)
                            .satisfies(e -> {
                                assertThat(e.rounds()).contains(exercise.type());
                                assertThat(e.difficulty()).isEqualTo(exercise.difficulty());
                                assertThat(round.difficulties()).contains(e.difficulty());
                            });
                }
            }
        }

        @Test
        void withoutOptionalRoundsIsShorter() {
            Company uber = Content.company("uber");
            assertThat(new LoopRequest(uber, Level.SENIOR, true, 1).rounds()).hasSize(6);
            assertThat(new LoopRequest(uber, Level.SENIOR, false, 1).rounds())
                    .hasSize(5)
                    .allSatisfy(round -> assertThat(round.onlyFor()).isEmpty());
        }
    }

    @Nested
    class TheSeed {
        @Test
        void givesTheSameLoopAgainInWhateverOrderExercisesAreHandedIn() {
            Random random = new Random(7);
            for (Company company : companies()) {
                for (long seed = 0; seed < 50; seed++) {
                    List<LoopExercise> shuffled = new ArrayList<>(fresh(Level.SENIOR));
                    Collections.shuffle(shuffled, random);
                    assertThat(
                                    LoopDraw.draw(
                                            new LoopRequest(company, Level.SENIOR, true, seed),
                                            shuffled))
                            .isEqualTo(drawn(company, Level.SENIOR, seed));
                }
            }
        }

        @ParameterizedTest
        @MethodSource("onsite.coach.mock.LoopDrawTest#companies")
        void neighboursGiveOtherLoops(Company company) {
            long different =
                    loops(company, Level.SENIOR)
                            .map(loop -> exercises(loop).map(RoundExercise::exercise).toList())
                            .distinct()
                            .count();
            assertThat(different).isGreaterThanOrEqualTo(SEEDS * 9L / 10);
        }
    }

    @Nested
    class TheLevel {
        @ParameterizedTest
        @MethodSource("onsite.coach.mock.LoopDrawTest#companies")
        void juniorGetsNothingHard(Company company) {
            assertThat(loops(company, Level.JUNIOR).flatMap(LoopDrawTest::exercises))
                    .noneMatch(e -> e.difficulty() == Difficulty.HARD);
        }

        @ParameterizedTest
        @MethodSource("onsite.coach.mock.LoopDrawTest#companies")
        void staffGetsNothingEasy(Company company) {
            assertThat(loops(company, Level.STAFF).flatMap(LoopDrawTest::exercises))
                    .noneMatch(e -> e.difficulty() == Difficulty.EASY);
        }

        @Test
        void hardProblemsGrowMoreFrequent() {
            Company google = Content.company("google");
            assertThat(hardCoding(google, Level.STAFF))
                    .isGreaterThan(hardCoding(google, Level.SENIOR));
            assertThat(hardCoding(google, Level.SENIOR)).isPositive();
        }

        private static long hardCoding(Company company, Level level) {
            return loops(company, level)
                    .flatMap(LoopDrawTest::exercises)
                    .filter(e -> e.type() == RoundType.CODING)
                    .filter(e -> e.difficulty() == Difficulty.HARD)
                    .count();
        }
    }

    @Nested
    class TheCompany {
        @Test
        void getsGraphsMoreOftenIfItLikesThem() {
            assertThat(ofTopic("uber", RoundType.CODING, "graphs"))
                    .isGreaterThan(3 * ofTopic("meta", RoundType.CODING, "graphs") / 2);
        }

        @Test
        void thatLikesNoBlockchainsIsAskedNothingOfThem() {
            for (String company : List.of("google", "apple", "uber", "linkedin")) {
                assertThat(ofTopic(company, RoundType.DOMAIN, "blockchain")).as(company).isZero();
            }
            assertThat(ofTopic("coinbase", RoundType.DOMAIN, "blockchain")).isPositive();
        }

        @Test
        void withTwoProblemsInARoundHasTwoDifferentOnes() {
            assertThat(loops(Content.company("meta"), Level.SENIOR))
                    .allSatisfy(loop ->
                            assertThat(loop.rounds().get(1).exercises())
                                    .extracting(RoundExercise::exercise)
                                    .hasSize(2)
                                    .doesNotHaveDuplicates());
        }

        /// How often among all exercises of a type in a hundred loops, in a thousand.
        private static long ofTopic(String company, RoundType type, String topic) {
            Set<Slug> ofTopic =
                    fresh(Level.SENIOR).stream()
                            .filter(e -> e.topics().contains(topic))
                            .map(LoopExercise::slug)
                            .collect(Collectors.toSet());
            List<RoundExercise> all =
                    loops(Content.company(company), Level.SENIOR)
                            .flatMap(LoopDrawTest::exercises)
                            .filter(e -> e.type() == type)
                            .toList();
            return 1000
                    * all.stream().filter(e -> ofTopic.contains(e.exercise())).count()
                    / all.size();
        }
    }

    @Nested
    class WhatIsDone {
        @Test
        void isOnlyDrawnWhenNothingElseFits() {
            Random random = new Random(11);
            for (int i = 0; i < 1500; i++) {
                int percent = random.nextInt(101);
                Set<Slug> done =
                        fresh(Level.SENIOR).stream()
                                .map(LoopExercise::slug)
                                .filter(slug -> random.nextInt(100) < percent)
                                .collect(Collectors.toSet());
                Company company = companies().get(random.nextInt(companies().size()));
                List<LoopExercise> exercises = Content.exercises(Level.SENIOR, done::contains);
                assertFreshFirst(
                        LoopDraw.draw(new LoopRequest(company, Level.SENIOR, true, i), exercises),
                        exercises,
                        done);
            }
        }

        private static void assertFreshFirst(
                MockLoop loop, List<LoopExercise> exercises, Set<Slug> done) {
            Set<Slug> taken = new HashSet<>();
            for (LoopRound round : loop.rounds()) {
                round.exercises().forEach(e -> taken.add(e.exercise()));
                for (RoundExercise drawn : round.exercises()) {
                    if (done.contains(drawn.exercise())) {
                        assertThat(exercises)
                                .as(loop.company() + " " + loop.seed())
                                .filteredOn(e -> !e.done())
                                .filteredOn(e -> e.rounds().contains(drawn.type()))
                                .filteredOn(e -> e.frequency() != Frequency.NONE)
                                .filteredOn(
                                        e -> round.round().difficulties().contains(e.difficulty()))
                                .allSatisfy(e -> assertThat(taken).contains(e.slug()));
                    }
                }
            }
        }
    }

    @Nested
    class WithFewExercises {
        @ParameterizedTest
        @EnumSource(Level.class)
        void whatCanNotBeDrawnIsSaid(Level level) {
            Random random = new Random(13);
            for (int i = 0; i < 1000; i++) {
                List<LoopExercise> few = new ArrayList<>(fresh(level));
                Collections.shuffle(few, random);
                List<LoopExercise> handedIn = few.subList(0, random.nextInt(25));
                Company company = companies().get(random.nextInt(companies().size()));
                MockLoop loop = LoopDraw.draw(new LoopRequest(company, level, true, i), handedIn);
                assertThat(exercises(loop).map(RoundExercise::exercise).toList())
                        .doesNotHaveDuplicates();
                for (LoopRound round : loop.rounds()) {
                    int wanted = round.round().questions() + round.round().also().size();
                    assertThat(round.gaps().isEmpty())
                            .as(company.slug() + " " + i)
                            .isEqualTo(round.exercises().size() == wanted);
                }
            }
        }

        @Test
        void noneAtAllMakesEveryRoundAGap() {
            MockLoop loop =
                    LoopDraw.draw(
                            new LoopRequest(Content.company("meta"), Level.SENIOR, true, 1),
                            List.of());
            assertThat(loop.rounds()).allSatisfy(r -> assertThat(r.gaps()).isNotEmpty());
            assertThat(loop.rounds().get(1).gaps())
                    .containsExactly(
                            "2 exercises of the type coding could not be drawn: there are no more");
        }

        @Test
        void aDifficultyOutsideOfTheRoundIsBetterThanNone() {
            List<LoopExercise> onlyHard =
                    fresh(Level.JUNIOR).stream()
                            .filter(e -> e.difficulty() == Difficulty.HARD)
                            .toList();
            MockLoop loop =
                    LoopDraw.draw(
                            new LoopRequest(Content.company("microsoft"), Level.JUNIOR, false, 1),
                            onlyHard);
            assertThat(loop.rounds().getFirst().exercises())
                    .singleElement()
                    .extracting(RoundExercise::difficulty)
                    .isEqualTo(Difficulty.HARD);
        }
    }
}
