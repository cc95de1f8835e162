package onsite.coach.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import onsite.coach.loop.Discipline;
import onsite.coach.memory.Memory;

/// What a candidate has done so far.
///
/// @param startedOn the first day of the plan; its phases count from there
/// @param memories of exercises and cards by id, also of those that are gone from the catalogue
/// @param minutesDone by day
/// @param minutesOf new work and study by discipline, in all; a plan evens out what was neglected
/// @param mastery of topics, from 0 to 1; a topic that is not in it is unknown
public record History(
        LocalDate startedOn,
        Map<String, Memory> memories,
        Map<LocalDate, Integer> minutesDone,
        Map<Discipline, Integer> minutesOf,
        Map<String, Double> mastery) {

    public History {
        memories = Map.copyOf(memories);
        minutesDone = Map.copyOf(minutesDone);
        minutesOf = Map.copyOf(minutesOf);
        mastery = Map.copyOf(mastery);
    }

    /// Nothing yet.
    public static History none(LocalDate today) {
        return new History(today, Map.of(), Map.of(), Map.of(), Map.of());
    }

    Set<String> practised() {
        return memories.keySet();
    }

    int minutesOn(LocalDate day) {
        return minutesDone.getOrDefault(day, 0);
    }
}
