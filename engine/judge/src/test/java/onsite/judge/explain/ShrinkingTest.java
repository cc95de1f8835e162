package onsite.judge.explain;

import static onsite.judge.explain.DifferingFunctions.function;
import static onsite.judge.explain.DifferingFunctions.parsed;
import static onsite.judge.explain.DifferingFunctions.shrunk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onsite.exercise.Signature;
import org.junit.jupiter.api.Test;

/// Solutions and their mistakes are written here in Java, so that no process is needed.
class ShrinkingTest {
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
