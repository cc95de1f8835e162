package onsite.coach.mastery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.coach.memory.Scheduler;

/// Mastery by topic. Each exercise that was practised is an observation of its topics: it counts by
/// its difficulty, and succeeds by the quality of the last attempt times the chance that it is
/// still recalled.
public final class Mastery {
    /// Before anything is known, a topic is more likely unknown than known: as if two medium
    /// problems had gone wrong more often than right.
    public static final Beta PRIOR = new Beta(0.6, 1.4);

    private static final double FADING = 0.8;

    private Mastery() {}

    /// @param available how many exercises each topic has; also names the topics there are
    public static SortedMap<String, TopicMastery> of(
            Collection<Practised> practised,
            Map<String, Integer> available,
            Scheduler scheduler,
            Instant now) {
        Map<String, List<Practised>> byTopic = new HashMap<>();
        for (Practised exercise : practised) {
            exercise.topics()
                    .forEach(topic ->
                            byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(exercise));
        }
        available.keySet().forEach(topic -> byTopic.putIfAbsent(topic, List.of()));
        SortedMap<String, TopicMastery> mastery = new TreeMap<>();
        byTopic.forEach((topic, exercises) ->
                mastery.put(
                        topic,
                        topic(topic, exercises, available.getOrDefault(topic, 0), scheduler, now)));
        return mastery;
    }

    private static TopicMastery topic(
            String topic,
            List<Practised> exercises,
            int available,
            Scheduler scheduler,
            Instant now) {
        Beta belief = PRIOR;
        Beta refreshed = PRIOR;
        Map<String, Double> recalls = new HashMap<>();
        for (Practised exercise : exercises) {
            double recall = scheduler.retrievability(Optional.of(exercise.memory()), now);
            double quality = Practised.quality(exercise.last());
            recalls.put(exercise.id(), recall);
            belief = belief.and(quality * recall, exercise.weight());
            refreshed =
                    refreshed.and(recall < FADING ? quality : quality * recall, exercise.weight());
        }
        List<String> fading =
                recalls.entrySet().stream()
                        .filter(entry -> entry.getValue() < FADING)
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.naturalOrder())))
                        .map(Map.Entry::getKey)
                        .toList();
        return new TopicMastery(
                topic,
                belief,
                refreshed,
                exercises.size(),
                Math.max(available, exercises.size()),
                fading);
    }
}
