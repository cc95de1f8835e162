package onsite.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.app.interview.PastRounds;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.plan.PlanIds;
import onsite.app.store.ExerciseLog;
import onsite.app.store.ExerciseLog.Done;
import onsite.catalog.interview.Questions;
import onsite.coach.loop.Discipline;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Scheduler;
import onsite.coach.mock.RoundVote;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Question;

/// Exercises that nothing judges: questions and exercises from elsewhere by the candidate's own
/// word, and the questions of mock rounds by the grades that the round was given.
final class OtherExercises {
    private final ExerciseLog log;
    private final PastRounds rounds;
    private final Questions questions;
    private final Scheduler scheduler;
    private final ZoneId zone;

    /// What they come to.
    record Read(
            Map<String, KnownExercise> known,
            SortedMap<LocalDate, DayOfPractice> days,
            Map<Discipline, Integer> minutes) {}

    OtherExercises(
            ExerciseLog log,
            PastRounds rounds,
            Questions questions,
            Scheduler scheduler,
            ZoneId zone) {
        this.log = log;
        this.rounds = rounds;
        this.questions = questions;
        this.scheduler = scheduler;
        this.zone = zone;
    }

    Read read() {
        List<Done> all = new ArrayList<>(log.all());
        rounds.all().forEach(round -> all.addAll(done(round)));
        all.sort(Comparator.comparing(Done::at));
        Map<String, KnownExercise> known = new HashMap<>();
        SortedMap<LocalDate, DayOfPractice> days = new TreeMap<>();
        Map<Discipline, Integer> minutes = new EnumMap<>(Discipline.class);
        for (Done done : all) {
            known.merge(
                    done.exercise(),
                    again(done, Optional.empty()),
                    (before, first) -> again(done, Optional.of(before)));
            days.merge(
                    LocalDate.ofInstant(done.at(), zone),
                    new DayOfPractice(0, 0, 0, 0, 1, 0, done.minutes()),
                    DayOfPractice::and);
            minutes.merge(discipline(done.exercise()), done.minutes(), Integer::sum);
        }
        return new Read(known, days, minutes);
    }

    private KnownExercise again(Done done, Optional<KnownExercise> before) {
        Memory memory =
                scheduler.review(before.map(KnownExercise::memory), done.rating(), done.at());
        return new KnownExercise(
                done.exercise(),
                memory,
                done.rating(),
                before.map(KnownExercise::times).orElse(0) + 1,
                done.at());
    }

    /// The questions of a round; its problems are submissions, which count as such.
    private static List<Done> done(RoundState round) {
        if (round.given().isEmpty()) {
            return List.of();
        }
        Rating rating = rating(RoundVote.of(round.given().values()));
        Instant at = round.endedAt().orElse(round.startedAt());
        return round.items().stream()
                .filter(item -> !item.plan().type().takesProblems())
                .map(item ->
                        new Done(
                                PlanIds.ofQuestion(item.plan().exercise()),
                                rating,
                                minutes(item),
                                at))
                .toList();
    }

    private static int minutes(RoundItem item) {
        long millis = item.millisByStage().values().stream().mapToLong(Long::longValue).sum();
        return Math.clamp(Duration.ofMillis(millis).toMinutes(), 1, 600);
    }

    private static Rating rating(Grade vote) {
        return switch (vote) {
            case STRONG_NO -> Rating.AGAIN;
            case NO -> Rating.HARD;
            case YES -> Rating.GOOD;
            case STRONG_YES -> Rating.EASY;
        };
    }

    /// Exercises from elsewhere are coding, as far as a plan is concerned.
    private Discipline discipline(String exercise) {
        return PlanIds.question(exercise)
                .map(slug -> questions.questions().get(slug))
                .map(Question::round)
                .map(Discipline::of)
                .orElse(Discipline.CODING);
    }
}
