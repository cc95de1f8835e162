package onsite.coach.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which topics come before which. A topic that is not in it needs nothing.
public final class TopicGraph {
    private final Map<String, Set<String>> prerequisites;
    private final Map<String, Integer> depths = new HashMap<>();

    /// @throws IllegalArgumentException if a topic comes before itself
    public TopicGraph(Map<String, ? extends Iterable<String>> prerequisites) {
        Map<String, Set<String>> copy = new HashMap<>();
        prerequisites.forEach((topic, needed) -> {
            Set<String> all = new HashSet<>();
            needed.forEach(all::add);
            copy.put(topic, Set.copyOf(all));
        });
        this.prerequisites = Map.copyOf(copy);
        this.prerequisites.keySet().forEach(topic -> depth(topic, new HashSet<>()));
    }

    public Set<String> prerequisites(String topic) {
        return prerequisites.getOrDefault(topic, Set.of());
    }

    /// 0 for a topic that needs nothing, and one more than the deepest topic it needs otherwise.
    public int depth(String topic) {
        return depths.getOrDefault(topic, 0);
    }

    private int depth(String topic, Set<String> under) {
        Integer known = depths.get(topic);
        if (known != null) {
            return known;
        }
        if (!under.add(topic)) {
            throw new IllegalArgumentException("the topic " + topic + " comes before itself");
        }
        int depth = 0;
        for (String needed : prerequisites(topic)) {
            depth = Math.max(depth, 1 + depth(needed, under));
        }
        under.remove(topic);
        depths.put(topic, depth);
        return depth;
    }
}
