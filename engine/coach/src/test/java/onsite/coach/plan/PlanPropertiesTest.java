package onsite.coach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import onsite.exercise.interview.Level;
import org.junit.jupiter.api.Test;

/// What holds for every plan, tried on random targets. A failure names its seed; `replay` it here.
class PlanPropertiesTest {
    private static final int TARGETS = 3000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /// A target that leaves at least one day.
    private static Target target(SplittableRandom random) {
        while (true) {
            Set<DayOfWeek> daysOff = EnumSet.noneOf(DayOfWeek.class);
            Set<LocalDate> datesOff = new HashSet<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(4) == 0) {
                    daysOff.add(day);
                }
            }
            int days = random.nextInt(3) == 0 ? random.nextInt(1, 12) : random.nextInt(1, 130);
            for (int i = random.nextInt(5); i > 0; i--) {
                datesOff.add(TODAY.plusDays(random.nextInt(days)));
            }
            Set<String> known = new HashSet<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                known.add("t" + random.nextInt(25));
            }
            var target =
                    new Target(
                            loop(random),
                            Catalogues.any(random, Level.values()),
                            TODAY.plusDays(days),
                            random.nextInt(20, random.nextBoolean() ? 120 : 700),
                            daysOff,
                            datesOff,
                            random.nextBoolean() ? Set.of("go") : Set.of(),
                            known);
            if (TargetCheck.complaint(target, TODAY).isEmpty()) {
                return target;
            }
        }
    }

    private static Loop loop(SplittableRandom random) {
        Map<Discipline, Integer> rounds = new EnumMap<>(Discipline.class);
        for (Discipline discipline : Discipline.values()) {
            if (random.nextBoolean()) {
                rounds.put(discipline, random.nextInt(1, 4));
            }
        }
        rounds.putIfAbsent(Discipline.CODING, 1);
        return new Loop("random", "Random", rounds);
    }

    /// Some of the catalogue was practised before; some of that is gone from it.
    private static History history(PlanCatalogue catalogue, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return History.none(TODAY);
        }
        var scheduler = new Scheduler(Schedule.DEFAULT.withoutSteps());
        Map<String, Memory> memories = new HashMap<>();
        for (PlanExercise exercise : catalogue.exercises()) {
            if (random.nextInt(3) == 0) {
                memories.put(exercise.id(), memory(scheduler, random));
            }
        }
        for (PlanCard card : catalogue.cards()) {
            if (random.nextInt(2) == 0) {
                memories.put(card.id(), memory(scheduler, random));
            }
        }
        memories.put("gone", memory(scheduler, random));
        LocalDate start = TODAY.minusDays(random.nextInt(60));
        Map<LocalDate, Integer> done = new HashMap<>();
        for (LocalDate day : start.datesUntil(TODAY.plusDays(1)).toList()) {
            if (random.nextInt(3) > 0) {
                done.put(day, random.nextInt(0, 300));
            }
        }
        Map<Discipline, Integer> minutesOf = new HashMap<>();
        for (Discipline discipline : Discipline.values()) {
            minutesOf.put(discipline, random.nextInt(2000));
        }
        return new History(start, memories, done, minutesOf, Map.of("t0", 0.9, "t1", 0.1));
    }

    private static Memory memory(Scheduler scheduler, SplittableRandom random) {
        Instant at = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        Optional<Memory> memory = Optional.empty();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            Instant then = at.minusSeconds(i * random.nextLong(20L * 86_400));
            memory =
                    Optional.of(
                            scheduler.review(
                                    memory, Catalogues.any(random, Rating.values()), then));
        }
        return memory.orElseThrow();
    }

    @Test
    void everyPlanKeepsItsPromises() {
        for (int seed = 0; seed < TARGETS; seed++) {
            try {
                check(seed);
            } catch (AssertionError | RuntimeException e) {
                fail("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void check(int seed) {
        var random = new SplittableRandom(seed);
        PlanCatalogue catalogue = Catalogues.random(random);
        Target target = target(random);
        History history = history(catalogue, random);
        ZoneId zone = random.nextBoolean() ? ZoneOffset.UTC : ZoneId.of("America/New_York");
        var planner = new Planner(Schedule.DEFAULT, zone);

        Plan plan = (Plan) planner.plan(target, catalogue, history, TODAY);

        if (seed % 10 == 0) {
            assertThat(planner.plan(target, catalogue, history, TODAY)).isEqualTo(plan);
        }
        daysAddUp(plan, history);
        nothingComesTwice(plan, catalogue, history);
        prerequisitesPrecede(plan, catalogue, history);
        reviewsTakeHalfAtMost(plan);
        assertThat(plan.gaveWay()).allMatch(sentence -> sentence.endsWith("."));
    }

    private static void daysAddUp(Plan plan, History history) {
        Target target = plan.target();
        List<LocalDate> studyDays =
                TODAY.datesUntil(target.date()).filter(day -> !target.isOff(day)).toList();
        assertThat(plan.days().stream().map(PlanDay::date)).isEqualTo(studyDays);
        for (PlanDay day : plan.days()) {
            int done =
                    Math.min(
                            history.minutesDone().getOrDefault(day.date(), 0),
                            target.minutesADay());
            assertThat(day.doneMinutes()).isEqualTo(done);
            assertThat(day.minutes() + done).isEqualTo(target.minutesADay());
        }
        assertThat(plan.minutes()).isLessThanOrEqualTo(studyDays.size() * target.minutesADay());
    }

    private static void nothingComesTwice(Plan plan, PlanCatalogue catalogue, History history) {
        Set<String> met = new HashSet<>(history.memories().keySet());
        Set<String> there = new HashSet<>();
        catalogue.exercises().forEach(exercise -> there.add(exercise.id()));
        catalogue.cards().forEach(card -> there.add(card.id()));
        for (PlanDay day : plan.days()) {
            Set<String> today = new HashSet<>();
            for (Session session : day.sessions()) {
                for (String id : session.items()) {
                    assertThat(there).contains(id);
                    assertThat(today.add(id)).as("%s twice on %s", id, day.date()).isTrue();
                    if (session.kind() == Session.Kind.REVIEW) {
                        assertThat(met).as("reviewed before it was met").contains(id);
                    } else {
                        assertThat(met.add(id)).as("%s is new twice", id).isTrue();
                    }
                }
            }
        }
    }

    private static void prerequisitesPrecede(Plan plan, PlanCatalogue catalogue, History history) {
        Map<String, PlanExercise> byId = new HashMap<>();
        catalogue.exercises().forEach(exercise -> byId.put(exercise.id(), exercise));
        Set<String> taught = new HashSet<>();
        byId.values().forEach(exercise -> taught.addAll(exercise.topics()));
        Set<String> practised = new HashSet<>(plan.target().knownTopics());
        byId.values().stream()
                .filter(exercise -> history.memories().containsKey(exercise.id()))
                .forEach(exercise -> practised.addAll(exercise.topics()));
        for (PlanDay day : plan.days()) {
            for (Session session : day.sessions()) {
                if (session.kind() != Session.Kind.NEW) {
                    continue;
                }
                PlanExercise exercise =
                        Objects.requireNonNull(byId.get(session.items().getFirst()));
                for (String topic : exercise.topics()) {
                    for (String needed : catalogue.graph().prerequisites(topic)) {
                        assertThat(
                                        practised.contains(needed)
                                                || exercise.topics().contains(needed)
                                                || !taught.contains(needed))
                                .as("%s before %s in %s", needed, topic, exercise.id())
                                .isTrue();
                    }
                }
                practised.addAll(exercise.topics());
            }
        }
    }

    private static void reviewsTakeHalfAtMost(Plan plan) {
        for (PlanDay day : plan.days()) {
            boolean onlyReviews =
                    day.sessions().stream()
                            .allMatch(session -> session.kind() == Session.Kind.REVIEW);
            int reviews =
                    day.sessions().stream()
                            .filter(session -> session.kind() == Session.Kind.REVIEW)
                            .mapToInt(Session::minutes)
                            .sum();
            if (!onlyReviews) {
                // The last session of a day takes the crumbs.
                assertThat(reviews).isLessThanOrEqualTo(day.minutes() / 2 + 14);
            }
        }
    }
}
