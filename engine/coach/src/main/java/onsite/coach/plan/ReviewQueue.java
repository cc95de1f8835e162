package onsite.coach.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Scheduler;

/// What is due on which day, cards and exercises alike. Days to come are foreseen: what is planned
/// is taken to be done, and to go well.
final class ReviewQueue {
    private final Scheduler scheduler;
    private final ZoneId zone;
    private final Map<String, Memory> memories;
    private final Map<String, LocalDate> due = new HashMap<>();

    /// @param memories of things that are still there
    ReviewQueue(Scheduler scheduler, ZoneId zone, Map<String, Memory> memories) {
        this.scheduler = scheduler;
        this.zone = zone;
        this.memories = new HashMap<>(memories);
        memories.forEach((id, memory) -> due.put(id, dateOf(memory.due())));
    }

    /// Ids that are due by the end of a day; those most nearly forgotten first.
    List<String> due(LocalDate day) {
        Instant noon = noon(day);
        record Entry(String id, double recall) {}
        return due.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(day))
                .map(entry -> new Entry(entry.getKey(), recall(entry.getKey(), noon)))
                .sorted(Comparator.comparingDouble(Entry::recall).thenComparing(Entry::id))
                .map(Entry::id)
                .toList();
    }

    /// It is practised on that day.
    void practised(String id, LocalDate day) {
        Memory memory =
                scheduler.review(Optional.ofNullable(memories.get(id)), Rating.GOOD, noon(day));
        memories.put(id, memory);
        LocalDate next = dateOf(memory.due());
        due.put(id, next.isAfter(day) ? next : day.plusDays(1));
    }

    private double recall(String id, Instant at) {
        return scheduler.retrievability(Optional.ofNullable(memories.get(id)), at);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    private LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
