package onsite.judge.explain;

import static onsite.judge.explain.DifferingFunctions.function;
import static onsite.judge.explain.DifferingFunctions.shrunk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;
import org.junit.jupiter.api.Test;

/// Lists, trees, graphs and the calls of a class stay what they are while they shrink.
class ShrinkingStructuresTest {
    @Test
    void aHundredElementsStayWhereAHundredAreNeeded() {
        String values =
                IntStream.range(0, 300)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        var found =
                shrunk(
                        function("hasCycle(head: ListNode) -> boolean"),
                        "[{\"values\":[" + values + "],\"cycle\":299}]",
                        input -> true,
                        input -> input.get(0).isObject(),
                        input ->
                                input.get(0).isObject()
                                        && input.get(0).get("values").size() <= 100);

        assertThat(found.size()).isEqualTo(101);
    }

    @Test
    void cyclesKeepPointingIntoTheList() {
        var found =
                shrunk(
                        function("hasCycle(head: ListNode) -> boolean"),
                        "[{\"values\":[5,9,2,7,7,3],\"cycle\":2}]",
                        input -> true,
                        input -> input.get(0).isObject(),
                        input ->
                                input.get(0).isObject()
                                        && input.get(0).get("values").size()
                                                        - input.get(0).get("cycle").intValue()
                                                == 1);

        assertThat(found.input()).isEqualTo("[{\"values\":[0,0],\"cycle\":0}]");
    }

    @Test
    void treesArePrunedAndTheirNodesHoisted() {
        var levels = new ArrayList<String>();
        for (int i = 0; i < 127; i++) {
            levels.add(i > 3 && i % 11 == 0 ? "null" : String.valueOf(i * 3));
        }
        String tree = repaired(levels);
        var found =
                shrunk(
                        function("minDepth(root: TreeNode) -> int"),
                        "[" + tree + "]",
                        input -> true,
                        input -> depth(input.get(0), true),
                        input -> depth(input.get(0), false));

        assertThat(found.input()).isIn("[[0,0]]", "[[0,null,0]]");
    }

    /// The same levels without children of missing nodes.
    private static String repaired(List<String> levels) {
        var kept = new ArrayList<String>(List.of(levels.getFirst()));
        int free = 2;
        for (int i = 1; i < levels.size() && free > 0; i++) {
            kept.add(levels.get(i));
            free += levels.get(i).equals("null") ? -1 : 1;
        }
        while (kept.getLast().equals("null")) {
            kept.removeLast();
        }
        return kept.toString().replace(" ", "");
    }

    /// Nodes to the nearest leaf; wrongly, to the nearest node that lacks a child.
    private static int depth(JsonNode levels, boolean right) {
        if (levels.isEmpty()) {
            return 0;
        }
        var depths = new ArrayDeque<Integer>();
        depths.add(1);
        depths.add(1);
        int at = 1;
        while (true) {
            int left = depths.pop();
            depths.pop();
            boolean first = at < levels.size() && !levels.get(at).isNull();
            boolean second = at + 1 < levels.size() && !levels.get(at + 1).isNull();
            at += 2;
            if (right ? !first && !second : !first || !second) {
                return left;
            }
            for (boolean child : new boolean[] {first, second}) {
                if (child) {
                    depths.add(left + 1);
                    depths.add(left + 1);
                }
            }
        }
    }

    @Test
    void graphsLoseNodesAndEdges() {
        int n = 30;
        var rows = new ArrayList<String>();
        for (int i = 0; i < n; i++) {
            rows.add("[" + (i + 1) % n + "," + (i + n - 1) % n + "," + (i + 7) % n + "]");
        }
        var found =
                shrunk(
                        function("nodes(node: GraphNode) -> int"),
                        "[[" + String.join(",", rows) + "]]",
                        input -> true,
                        input -> input.get(0).size(),
                        input -> Math.min(3, input.get(0).size()));

        assertThat(found.size()).isEqualTo(4);
    }

    @Test
    void nodesOfAnEdgeListAreTakenOutWithTheirCount() {
        var edges = new ArrayList<String>();
        var random = new Random(3);
        for (int i = 0; i < 24; i++) {
            int a = random.nextInt(11);
            edges.add("[" + a + "," + (a + 1 + random.nextInt(11 - a)) + "]");
        }
        edges.add("[7,4]");
        edges.add("[4,7]");
        var found =
                shrunk(
                        function("order(courses: int, edges: int[][]) -> boolean"),
                        "[12,[" + String.join(",", edges) + "]]",
                        ShrinkingStructuresTest::edgesFit,
                        input -> acyclic(input),
                        input -> true);

        assertThat(found.input()).isIn("[2,[[0,1],[1,0]]]", "[2,[[1,0],[0,1]]]");
    }

    private static boolean edgesFit(JsonNode input) {
        int n = input.get(0).intValue();
        return n >= 1
                && input.get(1)
                        .valueStream()
                        .allMatch(edge ->
                                edge.size() == 2
                                        && edge.valueStream()
                                                .allMatch(
                                                        v -> v.intValue() >= 0 && v.intValue() < n)
                                        && edge.get(0).intValue() != edge.get(1).intValue());
    }

    private static boolean acyclic(JsonNode input) {
        Map<Integer, List<Integer>> after = new HashMap<>();
        input.get(1)
                .forEach(edge ->
                        after.computeIfAbsent(edge.get(0).intValue(), v -> new ArrayList<>())
                                .add(edge.get(1).intValue()));
        for (int start : after.keySet()) {
            var seen = new HashSet<Integer>();
            var open = new ArrayDeque<>(after.get(start));
            while (!open.isEmpty()) {
                int node = open.pop();
                if (node == start) {
                    return false;
                }
                if (seen.add(node)) {
                    open.addAll(after.getOrDefault(node, List.of()));
                }
            }
        }
        return true;
    }

    @Test
    void callsThatDoNotMatterGoAndKeysShrinkTogether() {
        var cache =
                new Signature.ClassOf(
                        "LRUCache",
                        List.of(new Parameter("capacity", Type.Scalar.INT)),
                        List.of(
                                Signature.Method.parse("get(key: int) -> int"),
                                Signature.Method.parse("put(key: int, value: int)")));
        var calls = new ArrayList<String>(List.of("[3]"));
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int key = 10 + random.nextInt(5);
            calls.add(
                    random.nextBoolean()
                            ? "[\"get\"," + key + "]"
                            : "[\"put\"," + key + "," + random.nextInt(1_000) + "]");
        }
        var found =
                shrunk(
                        cache,
                        "[" + String.join(",", calls) + "]",
                        input -> input.get(0).get(0).intValue() >= 1 && input.size() > 1,
                        input -> cached(input, true),
                        input -> cached(input, false));

        assertThat(found.size()).isLessThanOrEqualTo(5);
        assertThat(found.input()).startsWith("[[2],[\"put\",").contains("[\"get\",");
        assertThat(found.input().replaceAll("[^0-9]", "")).hasSizeLessThanOrEqualTo(10);
    }

    /// An LRU cache; wrongly, reading an entry does not make it young.
    private static List<Integer> cached(JsonNode input, boolean right) {
        int capacity = input.get(0).get(0).intValue();
        Map<Integer, Integer> entries = new LinkedHashMap<>(16, 0.75f, right);
        var results = new ArrayList<Integer>();
        for (int i = 1; i < input.size(); i++) {
            JsonNode call = input.get(i);
            int key = call.get(1).intValue();
            if (call.get(0).textValue().equals("get")) {
                results.add(entries.getOrDefault(key, -1));
                continue;
            }
            results.add(null);
            if (!right) {
                entries.remove(key);
            }
            entries.put(key, call.get(2).intValue());
            if (entries.size() > capacity) {
                entries.remove(entries.keySet().iterator().next());
            }
        }
        return results;
    }
}
