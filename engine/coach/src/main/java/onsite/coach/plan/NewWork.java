package onsite.coach.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import onsite.coach.loop.Discipline;
import onsite.exercise.Difficulty;

/// What has not been practised yet, and which of it comes next.
///
/// An exercise is open when every topic that comes before one of its own was practised, is known,
/// or is taught by nothing in the catalogue. Of the open ones, that is next which fits the phase
/// best, lies lowest in the graph of topics, is weakest, and is about something else than the last
/// ones.
final class NewWork {
    private static final int LOOK_BACK = 4;
    private static final double UNKNOWN_MASTERY = 0.3;

    private final TopicGraph graph;
    private final Map<String, PlanExercise> left = new LinkedHashMap<>();
    private final List<PlanExercise> stuck;
    private final Set<String> known;
    private final Set<String> introduced;
    private final Set<String> taught = new HashSet<>();
    private final Map<String, Double> mastery;
    private final Deque<String> lately = new ArrayDeque<>();

    NewWork(PlanCatalogue catalogue, Set<String> known, History history) {
        this.graph = catalogue.graph();
        this.known = known;
        this.mastery = history.mastery();
        this.introduced = new HashSet<>(known);
        for (PlanExercise exercise : catalogue.exercises()) {
            taught.addAll(exercise.topics());
            if (history.practised().contains(exercise.id())) {
                introduced.addAll(exercise.topics());
            } else {
                left.put(exercise.id(), exercise);
            }
        }
        stuck = unreachable();
        stuck.forEach(exercise -> left.remove(exercise.id()));
    }

    /// Exercises that can't come in any order, because each waits for another's topic.
    List<PlanExercise> stuck() {
        return stuck;
    }

    Collection<PlanExercise> left() {
        return left.values();
    }

    /// The next exercise of a discipline.
    ///
    /// @param minutes that there are
    /// @param boxedAt an exercise that takes longer may have these minutes at least
    Optional<PlanExercise> next(
            Discipline discipline,
            Difficulty wanted,
            int minutes,
            ToIntFunction<PlanExercise> boxedAt) {
        return left.values().stream()
                .filter(exercise -> exercise.discipline() == discipline)
                .filter(exercise ->
                        exercise.minutes() <= minutes || boxedAt.applyAsInt(exercise) <= minutes)
                .filter(exercise -> isOpen(exercise, introduced))
                .min(
                        Comparator.comparingDouble(
                                        (PlanExercise exercise) -> misfit(exercise, wanted))
                                .thenComparing(PlanExercise::id));
    }

    void take(PlanExercise exercise) {
        left.remove(exercise.id());
        introduced.addAll(exercise.topics());
        exercise.topics().stream()
                .findFirst()
                .ifPresent(topic -> {
                    lately.addLast(topic);
                    if (lately.size() > LOOK_BACK) {
                        lately.removeFirst();
                    }
                });
    }

    private double misfit(PlanExercise exercise, Difficulty wanted) {
        List<String> topics = exercise.topics();
        int depth = topics.stream().mapToInt(graph::depth).max().orElse(0);
        double weakness =
                1
                        - topics.stream()
                                .mapToDouble(topic -> mastery.getOrDefault(topic, UNKNOWN_MASTERY))
                                .average()
                                .orElse(UNKNOWN_MASTERY);
        boolean allKnown = !topics.isEmpty() && known.containsAll(topics);
        long repeats =
                topics.isEmpty() ? 0 : lately.stream().filter(topics.getFirst()::equals).count();
        return 100 * Math.abs(exercise.difficulty().compareTo(wanted))
                + (wanted == Difficulty.EASY ? 30 : 10) * depth
                - 40 * weakness
                + 12 * repeats
                + (allKnown ? 80 : 0)
                - (exercise.link().isPresent() ? 25 : 0);
    }

    private boolean isOpen(PlanExercise exercise, Set<String> practised) {
        for (String topic : exercise.topics()) {
            for (String needed : graph.prerequisites(topic)) {
                if (!practised.contains(needed)
                        && taught.contains(needed)
                        && !exercise.topics().contains(needed)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<PlanExercise> unreachable() {
        Set<String> reached = new HashSet<>(introduced);
        List<PlanExercise> waiting = new ArrayList<>(left.values());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var iterator = waiting.iterator(); iterator.hasNext(); ) {
                PlanExercise exercise = iterator.next();
                if (isOpen(exercise, reached)) {
                    reached.addAll(exercise.topics());
                    iterator.remove();
                    moved = true;
                }
            }
        }
        return List.copyOf(waiting);
    }
}
