package onsite.coach.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;

/// What is due on which day, cards and exercises alike. Days to come are foreseen: what is planned
/// is taken to be done, and to go well.
///
/// A card is due at the desired retention. An exercise takes ten to thirty minutes to do again, for
/// which one can meet something new instead; so it is due at 70 %.
final class ReviewQueue {
    /// Known or new, and how long it takes to do again.
    record Item(String id, int minutesAgain, boolean isCard) {}

    /// @param helpAMinute by how much a minute of review raises the chance of recall on the day of
    ///   the interview
    /// @param isDue by then; else it would come back later
    record Due(Item item, double helpAMinute, boolean isDue) {}

    static final double RETENTION_OF_EXERCISES = 0.7;

    private final Scheduler ofCards;
    private final Scheduler ofExercises;
    private final ZoneId zone;
    private final LocalDate interview;
    private final Map<String, Item> items;
    private final Map<String, Memory> memories = new HashMap<>();
    private final Map<String, LocalDate> due = new HashMap<>();

    /// @param schedule without steps
    /// @param items all there are, by id
    /// @param memories those of other things are left alone
    ReviewQueue(
            Schedule schedule,
            ZoneId zone,
            LocalDate interview,
            Map<String, Item> items,
            Map<String, Memory> memories) {
        this.ofCards = new Scheduler(schedule);
        this.ofExercises =
                new Scheduler(
                        schedule.withRetention(
                                Math.min(schedule.desiredRetention(), RETENTION_OF_EXERCISES)));
        this.zone = zone;
        this.interview = interview;
        this.items = items;
        memories.forEach((id, memory) -> {
            Item item = items.get(id);
            if (item != null) {
                remember(item, memory);
            }
        });
    }

    /// What is due by the end of a day; that first which a minute of review helps most on the day
    /// of the interview.
    List<Due> due(LocalDate day) {
        return ordered(day, id -> isDue(id, day));
    }

    /// The same with all exercises, due or not, of an earlier day.
    List<Due> worthwhile(LocalDate day) {
        return ordered(day, id -> isDue(id, day) || isExerciseOfBefore(id, day));
    }

    private List<Due> ordered(LocalDate day, Predicate<String> chosen) {
        return due.keySet().stream()
                .filter(chosen)
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .map(item ->
                        new Due(item, help(item, day) / item.minutesAgain(), isDue(item.id(), day)))
                .sorted(
                        Comparator.comparingDouble(Due::helpAMinute)
                                .reversed()
                                .thenComparing(found -> found.item().id()))
                .toList();
    }

    private boolean isDue(String id, LocalDate day) {
        LocalDate on = due.get(id);
        return on != null && !on.isAfter(day);
    }

    private boolean isExerciseOfBefore(String id, LocalDate day) {
        Memory memory = memories.get(id);
        Item item = items.get(id);
        return memory != null
                && item != null
                && !item.isCard()
                && LocalDate.ofInstant(memory.lastReview(), zone).isBefore(day);
    }

    /// The chance that an exercise which is met today is recalled on the day of the interview.
    double recallOfNew(LocalDate day) {
        Memory met = ofExercises.review(Optional.empty(), Rating.GOOD, noon(day));
        return ofExercises.retrievability(Optional.of(met), theDay());
    }

    /// It is practised on that day.
    void practised(String id, LocalDate day) {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException(id + " is not in the catalogue");
        }
        remember(item, after(item, day));
    }

    private void remember(Item item, Memory memory) {
        memories.put(item.id(), memory);
        LocalDate last = LocalDate.ofInstant(memory.lastReview(), zone);
        LocalDate next =
                item.isCard()
                        ? LocalDate.ofInstant(memory.due(), zone)
                        : last.plusDays(ofExercises.intervalDays(memory.state().stability()));
        due.put(item.id(), next.isAfter(last) ? next : last.plusDays(1));
    }

    private Memory after(Item item, LocalDate day) {
        return scheduler(item)
                .review(Optional.ofNullable(memories.get(item.id())), Rating.GOOD, noon(day));
    }

    /// By how much a review today raises the chance of recall on the day.
    private double help(Item item, LocalDate day) {
        Instant then = theDay();
        return scheduler(item).retrievability(Optional.of(after(item, day)), then)
                - scheduler(item)
                        .retrievability(Optional.ofNullable(memories.get(item.id())), then);
    }

    /// An hour after noon, so that a review on the eve lies a whole day before, whatever clocks do.
    private Instant theDay() {
        return noon(interview).plus(Duration.ofHours(1));
    }

    private Scheduler scheduler(Item item) {
        return item.isCard() ? ofCards : ofExercises;
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }
}
