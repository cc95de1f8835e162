package onsite.coach.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /// The topics of the catalogue, in the order of the usual three months: arrays, lists, sorting,
    /// searching and recursion first, then graphs, heaps and tries, then dynamic programming.
    public static final TopicGraph STANDARD =
            new TopicGraph(
                    Map.ofEntries(
                            after("strings", "arrays"),
                            after("matrix", "arrays"),
                            after("two-pointers", "arrays"),
                            after("prefix-sums", "arrays"),
                            after("hash-set", "arrays"),
                            after("hash-map", "arrays"),
                            after("sorting", "arrays"),
                            after("stack", "arrays"),
                            after("queue", "arrays"),
                            after("sliding-window", "two-pointers"),
                            after("binary-search", "sorting"),
                            after("intervals", "sorting"),
                            after("greedy", "sorting"),
                            after("monotonic-stack", "stack"),
                            after("divide-and-conquer", "recursion"),
                            after("quickselect", "divide-and-conquer"),
                            after("backtracking", "recursion"),
                            after("heap", "sorting"),
                            after("trees", "recursion"),
                            after("depth-first-search", "recursion"),
                            after("breadth-first-search", "queue"),
                            after("trie", "trees", "hash-map"),
                            after("graphs", "hash-map", "recursion"),
                            after("union-find", "arrays"),
                            after("topological-sort", "graphs"),
                            after("shortest-path", "graphs", "heap"),
                            after("strongly-connected-components", "topological-sort"),
                            after("bridges", "graphs", "depth-first-search"),
                            after("string-matching", "strings"),
                            after("prefix-function", "string-matching"),
                            after("suffix-array", "strings", "sorting"),
                            after("caching", "hash-map", "linked-list"),
                            after("dynamic-programming", "recursion"),
                            after("knapsack", "dynamic-programming"),
                            after("interval-dp", "dynamic-programming"),
                            after("tree-dp", "dynamic-programming", "trees"),
                            after("digit-dp", "dynamic-programming"),
                            after("bitmask-dp", "dynamic-programming", "bits"),
                            after("game-theory", "dynamic-programming")));

    private static Map.Entry<String, List<String>> after(String topic, String... needed) {
        return Map.entry(topic, List.of(needed));
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
