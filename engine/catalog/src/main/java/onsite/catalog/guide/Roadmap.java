package onsite.catalog.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import onsite.exercise.Slug;

/// What to learn before what.
///
/// A problem belongs to the topics it needs last: of all topics that its own words name, those that
/// are no prerequisite of another one of them. So a topic holds what one can try once it is
/// learned, and a new problem finds its place by itself.
///
/// @param topics each after its prerequisites
public record Roadmap(List<Topic> topics, Targets targets) {

    /// @param id for addresses, a slug
    /// @param sentence what it is good for
    /// @param prerequisites the ids of topics that come directly before it
    /// @param problems that belong to it, at least one
    public record Topic(
            String id,
            String name,
            String sentence,
            List<String> prerequisites,
            SortedSet<Slug> problems) {
        public Topic {
            prerequisites = List.copyOf(prerequisites);
            problems = Collections.unmodifiableSortedSet(new TreeSet<>(problems));
        }
    }

    public Roadmap {
        topics = List.copyOf(topics);
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /// Those of some topics that are no prerequisite, directly or not, of another one of them.
    ///
    /// @param prerequisites of each topic by its id, without a cycle
    static Set<String> last(Collection<String> some, Map<String, List<String>> prerequisites) {
        Set<String> before = new HashSet<>();
        for (String id : some) {
            addBefore(id, prerequisites, before);
        }
        return some.stream().filter(id -> !before.contains(id)).collect(Collectors.toSet());
    }

    private static void addBefore(
            String id, Map<String, List<String>> prerequisites, Set<String> before) {
        for (String prerequisite : prerequisites.getOrDefault(id, List.of())) {
            if (before.add(prerequisite)) {
                addBefore(prerequisite, prerequisites, before);
            }
        }
    }

    /// Each after its prerequisites, otherwise in the order given.
    static <T> List<T> inOrder(
            List<T> topics, Function<T, String> id, Function<T, List<String>> prerequisites) {
        List<T> ordered = new ArrayList<>();
        List<T> left = new ArrayList<>(topics);
        Set<String> placed = new HashSet<>();
        while (!left.isEmpty()) {
            T next =
                    left.stream()
                            .filter(topic -> placed.containsAll(prerequisites.apply(topic)))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("a cycle in " + left));
            left.remove(next);
            placed.add(id.apply(next));
            ordered.add(next);
        }
        return ordered;
    }
}
