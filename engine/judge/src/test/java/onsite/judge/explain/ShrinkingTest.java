package onsite.judge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;
import org.junit.jupiter.api.Test;

/// Solutions and their mistakes are written here in Java, so that no process is needed.
class ShrinkingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Signature function(String text) {
        return new Signature.Function(
                Signature.Method.parse(text), new Signature.Answer.Returned());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /// Shrinks an input on which two functions differ.
    private static Shrinking.Found shrunk(
            Signature signature,
            String input,
            Predicate<JsonNode> valid,
            Function<JsonNode, Object> right,
            Function<JsonNode, Object> wrong) {
        Trial trial =
                inputs ->
                        inputs.stream()
                                .map(ShrinkingTest::parsed)
                                .map(each ->
                                        valid.test(each) ? differing(each, right, wrong) : none())
                                .toList();
        try {
            Trial.Failing failing = trial.of(List.of(input)).getFirst().orElseThrow();
            List<Shrinking.Found> found =
                    new Shrinking(signature, trial, () -> false).from(input, failing);
            List<Shrinking.Found> again =
                    new Shrinking(signature, trial, () -> false).from(input, failing);
            assertThat(again).isEqualTo(found);
            return found.getLast();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Trial.Failing> none() {
        return Optional.empty();
    }

    private static Optional<Trial.Failing> differing(
            JsonNode input, Function<JsonNode, Object> right, Function<JsonNode, Object> wrong) {
        String expected = String.valueOf(right.apply(input));
        String actual = String.valueOf(wrong.apply(input));
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(new Trial.Failing(expected, actual));
    }

    private static List<Integer> ints(JsonNode list) {
        return list.valueStream().map(JsonNode::intValue).toList();
    }

    private static String randomInts(int n, int bound, long seed) {
        return new Random(seed)
                .ints(n, -bound, bound)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void arraysLoseWhatDoesNotMatterAndNumbersBecomeSmall() {
        var found =
                shrunk(
                        function("largest(nums: int[]) -> int"),
                        "["
                                + randomInts(500, 1_000, 1)
                                        .replaceAll("(\\d+)", "-9$1")
                                        .replace("--", "-")
                                + "]",
                        input -> input.get(0).size() >= 1,
                        input -> ints(input.get(0)).stream().max(Integer::compare).orElseThrow(),
                        input ->
                                Math.max(
                                        0,
                                        ints(input.get(0)).stream()
                                                .max(Integer::compare)
                                                .orElseThrow()));

        assertThat(found.input()).isEqualTo("[[-1]]");
        assertThat(found.size()).isEqualTo(1);
    }

    @Test
    void numbersThatDependOnEachOtherShrinkTogether() {
        var found =
                shrunk(
                        function("twoSum(nums: int[], target: int) -> int[]"),
                        "[[15,483,-20,77,483,901,12,64],966]",
                        ShrinkingTest::onePair,
                        input -> pair(input, 1),
                        input -> pair(input, 2));

        assertThat(found.size()).isLessThanOrEqualTo(3);
        assertThat(found.input()).isEqualTo("[[0,0],0]");
    }

    private static boolean onePair(JsonNode input) {
        List<Integer> nums = ints(input.get(0));
        int pairs = 0;
        for (int i = 0; i < nums.size(); i++) {
            for (int j = i + 1; j < nums.size(); j++) {
                pairs += nums.get(i) + nums.get(j) == input.get(1).intValue() ? 1 : 0;
            }
        }
        return pairs == 1;
    }

    /// @param mistake 2 for a map that keeps the last place of a number only
    private static List<Integer> pair(JsonNode input, int mistake) {
        List<Integer> nums = ints(input.get(0));
        for (int i = 0; i < nums.size(); i++) {
            for (int j = i + 1; j < nums.size(); j++) {
                boolean seen = mistake == 1 || !nums.get(i).equals(nums.get(j));
                if (seen && nums.get(i) + nums.get(j) == input.get(1).intValue()) {
                    return List.of(i, j);
                }
            }
        }
        return List.of();
    }

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
    void stringsLoseCharactersAndBecomeSimple() {
        var found =
                shrunk(
                        function("longest(text: string) -> int"),
                        "[\"xq-Ö8 k_xx3ux7zyv\"]",
                        input -> true,
                        input -> distinctRun(input.get(0).textValue(), true),
                        input -> distinctRun(input.get(0).textValue(), false));

        assertThat(found.input()).isIn("[\"abba\"]", "[\"abbc\"]", "[\"baac\"]");
    }

    /// The longest stretch without a repeated character; wrongly, how many characters there are.
    private static int distinctRun(String text, boolean right) {
        if (!right) {
            return (int) text.chars().distinct().count();
        }
        int longest = 0;
        for (int from = 0; from < text.length(); from++) {
            var seen = new HashSet<Character>();
            int to = from;
            while (to < text.length() && seen.add(text.charAt(to))) {
                to++;
            }
            longest = Math.max(longest, to - from);
        }
        return longest;
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
                        ShrinkingTest::edgesFit,
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
    void tablesLoseRowsAndColumns() {
        var rows =
                IntStream.range(0, 9)
                        .mapToObj(i -> randomInts(12, 50, i))
                        .collect(Collectors.joining(","));
        var found =
                shrunk(
                        function("negatives(grid: int[][]) -> int"),
                        "[[" + rows + "]]",
                        input -> rectangular(input.get(0)),
                        input -> negatives(input.get(0)),
                        input -> Math.min(1, negatives(input.get(0))));

        assertThat(found.input()).isIn("[[[-1,-1]]]", "[[[-1],[-1]]]");
    }

    private static boolean rectangular(JsonNode grid) {
        return !grid.isEmpty()
                && grid.valueStream()
                        .allMatch(row -> !row.isEmpty() && row.size() == grid.get(0).size());
    }

    private static long negatives(JsonNode grid) {
        return grid.valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(value -> value.intValue() < 0)
                .count();
    }

    @Test
    void parallelArraysStayOfOneLength() {
        var found =
                shrunk(
                        function("most(gain: list<int>, names: string[], open: boolean) -> string"),
                        "[[4,8,15,16,23,42],[\"ann\",\"bob\",\"cy\",\"dee\",\"eve\",\"flo\"],true]",
                        input ->
                                input.get(0).size() == input.get(1).size()
                                        && !input.get(0).isEmpty(),
                        input -> input.get(1).get(input.get(0).size() - 1).textValue(),
                        input -> input.get(1).get(0).textValue());

        assertThat(parsed(found.input()).get(0)).hasSize(2);
        assertThat(found.input()).isEqualTo("[[0,0],[\"\",\"a\"],false]");
    }

    @Test
    void longsAndDoublesStayOfTheirType() {
        var longs =
                shrunk(
                        function("half(value: long) -> long"),
                        "[9007199254740993]",
                        input -> true,
                        input -> input.get(0).longValue() / 2,
                        input -> (long) (int) input.get(0).longValue() / 2);
        var doubles =
                shrunk(
                        function("rounded(values: double[]) -> int"),
                        "[[3.25,-7.5,18.0,2.5]]",
                        input -> true,
                        input ->
                                input.get(0)
                                        .valueStream()
                                        .mapToLong(v -> Math.round(v.doubleValue()))
                                        .sum(),
                        input ->
                                input.get(0)
                                        .valueStream()
                                        .mapToLong(v -> (long) v.doubleValue())
                                        .sum());

        assertThat(Long.parseLong(longs.input().replaceAll("[\\[\\]]", "")))
                .isBetween(1L << 31, 10_000_000_000L);
        assertThat(doubles.size()).isEqualTo(1);
    }

    @Test
    void theLeastNumberIsFoundAndNotARoundOne() {
        for (int least : new int[] {44, 46_341, 1_000_001}) {
            var found =
                    shrunk(
                            function("ways(n: int) -> int"),
                            "[1234567890]",
                            input -> input.get(0).intValue() >= 0,
                            input -> true,
                            input -> input.get(0).intValue() < least);

            assertThat(found.input()).isEqualTo("[" + least + "]");
        }
    }

    @Test
    void aNumberNearerToZeroIsSimpler() {
        Signature signature = function("ways(n: double) -> int");
        List<String> inputs = List.of("[0.5]", "[2.0]", "[2.5]", "[9.0]", "[44.0]", "[50.0]");

        assertThat(Shrinking.simplestFirst(signature, inputs.reversed())).isEqualTo(inputs);
        assertThat(Shrinking.isSimpler(signature, "[44.0]", "[50.0]")).isTrue();
        assertThat(Shrinking.isSimpler(signature, "[44.0]", "[44.0]")).isFalse();
        assertThat(Shrinking.isSimpler(signature, "[-44.0]", "[50.0]")).isTrue();
        assertThat(Shrinking.isSimpler(signature, "[44.0]", "[-44.0]")).isTrue();
    }

    @Test
    void stopsWhenTimeIsUp() throws Exception {
        Trial trial =
                inputs ->
                        inputs.stream()
                                .map(input -> Optional.of(new Trial.Failing("1", "2")))
                                .toList();
        List<Shrinking.Found> found =
                new Shrinking(function("f(n: int) -> int"), trial, () -> true)
                        .from("[12]", new Trial.Failing("1", "2"));

        assertThat(found).hasSize(1);
    }
}
