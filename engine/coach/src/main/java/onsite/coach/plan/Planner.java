package onsite.coach.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.coach.loop.Discipline;
import onsite.coach.memory.Schedule;

/// Makes plans. The same target, catalogue, history and day give the same plan.
///
/// To plan again after days were missed is to plan: the phases stay where the calendar put them,
/// each day ahead keeps to its hours, and what no longer fits is said. Immutable.
public final class Planner {
    private final Schedule schedule;
    private final ZoneId zone;

    /// @param schedule of reviews; a plan counts in days, so its steps within a day are left out
    /// @param zone in which a day begins
    public Planner(Schedule schedule, ZoneId zone) {
        this.schedule = schedule.withoutSteps();
        this.zone = zone;
    }

    public PlanOutcome plan(
            Target target, PlanCatalogue catalogue, History history, LocalDate today) {
        return plan(target, catalogue, history, today, Integer.MAX_VALUE);
    }

    /// @param studyDaysMost how far to plan; what gave way is not said then
    public PlanOutcome plan(
            Target target,
            PlanCatalogue catalogue,
            History history,
            LocalDate today,
            int studyDaysMost) {
        Optional<String> complaint = TargetCheck.complaint(target, today);
        if (complaint.isPresent()) {
            return new PlanOutcome.Refused(complaint.get());
        }
        // A clock that was set back: the plan starts today at the latest.
        LocalDate start = history.startedOn().isAfter(today) ? today : history.startedOn();
        return new Making(target, catalogue, history, start, today).make(studyDaysMost);
    }

    private final class Making {
        private final Target target;
        private final PlanCatalogue catalogue;
        private final History history;
        private final LocalDate today;
        private final Timeline timeline;
        private final Map<String, PlanExercise> exercises = new HashMap<>();
        private final NewWork work;
        private final Reviewing reviewing;
        private final DayBuilder builder;
        private final Goals goals;

        Making(
                Target target,
                PlanCatalogue catalogue,
                History history,
                LocalDate start,
                LocalDate today) {
            this.target = target;
            this.catalogue = catalogue;
            this.history = history;
            this.today = today;
            timeline = new Timeline(target, start);
            catalogue.exercises().forEach(exercise -> exercises.put(exercise.id(), exercise));
            work = new NewWork(catalogue, target.knownTopics(), history);
            double codingMinutesADay = Shares.of(target).coding() * target.minutesADay();
            goals = Goals.scaled(codingMinutesADay * timeline.size());
            ReviewQueue queue = queue();
            var credits = new Credits(Shares.of(target), history.minutesOf(), target.minutesADay());
            reviewing = new Reviewing(exercises, queue, work, credits, newCards());
            builder =
                    new DayBuilder(
                            reviewing,
                            new MockRota(target.loop()),
                            queue,
                            work,
                            new Pace(goals, codingMinutesADay, practised()),
                            credits,
                            lastDesign());
        }

        Plan make(int studyDaysMost) {
            List<LocalDate> ahead = timeline.from(today);
            List<PlanDay> days = new ArrayList<>();
            int number = timeline.size() - ahead.size();
            for (LocalDate date : ahead.subList(0, Math.min(studyDaysMost, ahead.size()))) {
                int done = Math.min(history.minutesOn(date), target.minutesADay());
                StudyPhase phase = timeline.phase(date);
                List<Session> sessions =
                        builder.day(
                                date,
                                phase,
                                number,
                                timeline.size() - number,
                                target.minutesADay() - done);
                days.add(new PlanDay(date, phase, done, sessions));
                number++;
            }
            Goals planned = Goals.counted(problems());
            Standing standing = standing();
            List<String> gaveWay =
                    studyDaysMost < ahead.size() ? List.of() : gaveWay(planned, standing, days);
            return new Plan(target, today, days, goals, planned, standing, gaveWay);
        }

        private ReviewQueue queue() {
            Map<String, ReviewQueue.Item> items = new HashMap<>();
            for (PlanExercise exercise : catalogue.exercises()) {
                String id = exercise.id();
                items.put(id, new ReviewQueue.Item(id, exercise.minutesAgain(), false));
            }
            for (PlanCard card : catalogue.cards()) {
                items.put(card.id(), new ReviewQueue.Item(card.id(), PlanCard.MINUTES_AGAIN, true));
            }
            return new ReviewQueue(schedule, zone, target.date(), items, history.memories());
        }

        private Optional<LocalDate> lastDesign() {
            return practised().stream()
                    .filter(exercise ->
                            Credits.Track.of(exercise.discipline()) == Credits.Track.DESIGN)
                    .map(exercise -> history.memories().get(exercise.id()))
                    .map(memory -> LocalDate.ofInstant(memory.lastReview(), zone))
                    .max(Comparator.naturalOrder());
        }

        private List<PlanCard> newCards() {
            return catalogue.cards().stream()
                    .filter(card -> !history.practised().contains(card.id()))
                    .filter(card -> card.language().map(target.languages()::contains).orElse(true))
                    .toList();
        }

        private List<PlanExercise> problems() {
            List<PlanExercise> problems = new ArrayList<>(builder.taken());
            practised().forEach(problems::add);
            problems.removeIf(exercise -> exercise.discipline() != Discipline.CODING);
            return problems;
        }

        private List<PlanExercise> practised() {
            return catalogue.exercises().stream()
                    .filter(exercise -> history.practised().contains(exercise.id()))
                    .toList();
        }

        private Standing standing() {
            List<LocalDate> past = timeline.before(today);
            int missed = (int) past.stream().filter(day -> history.minutesOn(day) == 0).count();
            int actual =
                    history.minutesDone().entrySet().stream()
                            .filter(entry -> !entry.getKey().isBefore(history.startedOn()))
                            .filter(entry -> entry.getKey().isBefore(today))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
            long solved =
                    practised().stream()
                            .filter(exercise -> exercise.discipline() == Discipline.CODING)
                            .count();
            return new Standing(
                    past.size(),
                    missed,
                    past.size() * target.minutesADay(),
                    actual,
                    (int) Math.round((double) goals.total() * past.size() / timeline.size()),
                    (int) solved);
        }

        private List<String> gaveWay(Goals planned, Standing standing, List<PlanDay> days) {
            var gaveWay = new GaveWay();
            gaveWay.missed(standing, target.minutesADay());
            gaveWay.goals(goals, planned, catalogue.exercises());
            Set<String> touched = new HashSet<>(target.knownTopics());
            problems().forEach(exercise -> touched.addAll(exercise.topics()));
            gaveWay.topics(work.left(), touched::contains);
            gaveWay.crowded(reviewing.crowdedDays());
            gaveWay.boxed(builder.boxed());
            gaveWay.noMocks(builder.hadMocks() || days.isEmpty());
            gaveWay.stuck(work.stuck());
            Set<String> gone = new HashSet<>(history.practised());
            gone.removeAll(exercises.keySet());
            catalogue.cards().forEach(card -> gone.remove(card.id()));
            gaveWay.gone(gone.size());
            return gaveWay.sentences();
        }
    }
}
