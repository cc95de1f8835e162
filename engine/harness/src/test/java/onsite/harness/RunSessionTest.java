package onsite.harness;

import static onsite.harness.JavaSession.answers;
import static onsite.harness.JavaSession.function;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Sessions in this process, with real classes from the real compiler.
class RunSessionTest {
    private static final String LIST_NODE =
            "class ListNode { int val; ListNode next; ListNode() {} ListNode(int v) { val = v; } }";
    private static final String TREE_NODE =
            "class TreeNode { int val; TreeNode left, right; TreeNode() {} TreeNode(int v) { val = v; } }";
    private static final String GRAPH_NODE =
            "class GraphNode { int val; java.util.List<GraphNode> neighbors = new java.util.ArrayList<>(); GraphNode() {} }";

    /// Tests that are weighed and not answered.
    @Nested
    class Weights {
        private static final Pattern WEIGHT = Pattern.compile("ok \\[(\\d+),(\\d+)]");

        private static HeapScale.Weight weight(String answer) {
            Matcher matcher = WEIGHT.matcher(answer);
            assertThat(matcher.matches()).as(answer).isTrue();
            return new HeapScale.Weight(
                    Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }

        @Test
        void whatIsAllocatedIsCountedToTheByte() throws IOException {
            String source = "class Solution { int f(int n) { return new int[n].length; } }";
            List<String> answers =
                    function("f(n: int) -> int", source, "heap 0 [1]", "heap 0 [1000000]", "[3]");

            assertThat(answers.getLast()).isEqualTo("ok 3");
            HeapScale.Weight weight = weight(answers.get(1));
            assertThat(weight.allocated()).isBetween(4_000_016L, 4_100_000L);
            assertThat(weight.live()).isZero();
        }

        @Test
        void whatIsGivenBackIsNotLive() throws IOException {
            String source =
                    """
                    class Solution {
                        int f(int n) {
                            int[] kept = new int[n];
                            int sum = 0;
                            for (int i = 0; i < 40; i++) {
                                int[] given = new int[n / 10];
                                java.util.Arrays.setAll(given, j -> j);
                                sum += given[n / 20];
                            }
                            return sum + kept[n / 2];
                        }
                    }
                    """;
            HeapScale.Weight weight =
                    weight(function("f(n: int) -> int", source, "heap 3 [2000000]").getFirst());

            assertThat(weight.allocated()).isGreaterThan(40_000_000);
            assertThat(weight.live()).isLessThan(20_000_000);
        }

        @Test
        void whatAClassKeepsIsWeighedWithItsCalls() throws IOException {
            String source =
                    """
                    class Box {
                        private final int[] kept;
                        Box(int n) { kept = new int[n]; }
                        int get(int i) { return kept[i]; }
                    }
                    """;
            List<String> answers =
                    answers(
                            "class\nBox\nn: int\n1\nget(i: int) -> int",
                            Map.of("Box.java", source),
                            "heap 0 [[1000000],[\"get\",5]]");

            assertThat(weight(answers.getFirst()).allocated()).isGreaterThan(4_000_000);
        }

        @Test
        void whatIsThrownIsNoWeight() throws IOException {
            String source = "class Solution { int f(int n) { return 1 / n; } }";

            assertThat(function("f(n: int) -> int", source, "heap 0 [0]").getFirst())
                    .startsWith("error ")
                    .contains("ArithmeticException");
        }
    }

    @Nested
    class Answers {
        @Test
        void everyTypeOfAFunctionSurvivesTheWay() throws IOException {
            String source =
                    """
                    class Solution {
                        String f(int a, long b, double c, boolean d, String e, int[][] g, java.util.List<String> h) {
                            return a + "|" + b + "|" + c + "|" + d + "|" + e + "|" + g[1][0] + "|" + h;
                        }
                    }
                    """;
            assertThat(
                            function(
                                    "f(a: int, b: long, c: double, d: boolean, e: string, g: int[][], h: list<string>) -> string",
                                    source,
                                    "[-1,5000000000,2.5,true,\"x\\n\",[[],[7]],[\"p\",\"q\"]]"))
                    .containsExactly("ok \"-1|5000000000|2.5|true|x\\n|7|[p, q]\"");
        }

        @Test
        void eachTestMeetsAFreshObject() throws IOException {
            assertThat(
                            function(
                                    "f() -> int",
                                    "class Solution { int n; int f() { return ++n; } }",
                                    "[]",
                                    "[]"))
                    .containsExactly("ok 1", "ok 1");
        }

        @Test
        void answerInAnArgumentIsReadAfterTheCall() throws IOException {
            Map<String, String> reverses =
                    Map.of(
                            "Solution.java",
                            "class Solution { void f(int[] a) { int t = a[0]; a[0] = a[1]; a[1] = t; } }");
            assertThat(answers("function\na\nf(a: int[])", reverses, "[[1,2]]"))
                    .containsExactly("ok [2,1]");
        }

        @Test
        void prefixIsCutToWhatWasReturned() throws IOException {
            Map<String, String> files =
                    Map.of(
                            "Solution.java",
                            "class Solution { int f(int[] a, int k) { return k; } }");
            assertThat(
                            answers(
                                    "function\na[:return]\nf(a: int[], k: int) -> int",
                                    files,
                                    "[[1,2,3],2]",
                                    "[[1],2]",
                                    "[[1],-1]"))
                    .containsExactly(
                            "ok [1,2]",
                            "wrong it returned 2, but a has 1 elements",
                            "wrong it returned -1, but a has 1 elements");
        }

        @Test
        void classLivesThroughItsCalls() throws IOException {
            Map<String, String> files =
                    Map.of(
                            "Counter.java",
                            "class Counter { int n; Counter(int s) { n = s; } void add(int d) { n += d; } int get() { return n; } }");
            assertThat(
                            answers(
                                    "class\nCounter\nstart: int\n2\nadd(d: int)\nget() -> int",
                                    files,
                                    "[[5],[\"add\",2],[\"get\"]]"))
                    .containsExactly("ok [null,7]");
        }

        @Test
        void nullAnswerIsNull() throws IOException {
            assertThat(
                            function(
                                    "f() -> int[]",
                                    "class Solution { int[] f() { return null; } }",
                                    "[]"))
                    .containsExactly("ok null");
        }
    }

    @Nested
    class Nodes {
        private List<String> linked(String type, String node, String body, String... tests)
                throws IOException {
            return answers(
                    "function\nreturn\nf(x: " + type + ") -> " + type,
                    Map.of(
                            type + ".java",
                            node,
                            "Solution.java",
                            "class Solution { " + type + " f(" + type + " x) {" + body + "} }"),
                    tests);
        }

        @Test
        void listsComeBackAsTheyWent() throws IOException {
            assertThat(
                            linked(
                                    "ListNode",
                                    LIST_NODE,
                                    "return x;",
                                    "[[]]",
                                    "[[1,2]]",
                                    "[{\"values\":[1,2,3],\"cycle\":1}]"))
                    .containsExactly("ok []", "ok [1,2]", "ok {\"values\":[1,2,3],\"cycle\":1}");
        }

        @Test
        void treesComeBackAsTheyWent() throws IOException {
            assertThat(
                            linked(
                                    "TreeNode",
                                    TREE_NODE,
                                    "return x;",
                                    "[[]]",
                                    "[[1,null,2,3]]",
                                    "[[1,2,3,null,null,4]]"))
                    .containsExactly("ok []", "ok [1,null,2,3]", "ok [1,2,3,null,null,4]");
        }

        @Test
        void graphsComeBackAsTheyWent() throws IOException {
            assertThat(linked("GraphNode", GRAPH_NODE, "return x;", "[[]]", "[[[1],[0,2],[1]]]"))
                    .containsExactly("ok []", "ok [[1],[0,2],[1]]");
        }

        @Test
        void treeWithALoopIsNoTree() throws IOException {
            assertThat(linked("TreeNode", TREE_NODE, "x.left = x; return x;", "[[7]]"))
                    .containsExactly(
                            "wrong the answer is no tree: the node with value 7 can be reached in two ways");
        }
    }

    @Nested
    class Failures {
        @Test
        void exceptionNamesTheLineOfTheSubmission() throws IOException {
            String source = "class Solution {\n  int f(int a) {\n    return 1 / a;\n  }\n}\n";
            assertThat(function("f(a: int) -> int", source, "[0]", "[1]"))
                    .satisfiesExactly(
                            first ->
                                    assertThat(first)
                                            .startsWith("error ")
                                            .contains(
                                                    "\"type\":\"java.lang.ArithmeticException\"",
                                                    "\"line\":3"),
                            second -> assertThat(second).isEqualTo("ok 1"));
        }

        @Test
        void missingClassAndMethodAreNamed() throws IOException {
            assertThat(function("f(a: int) -> int", "class Other {}", "[1]"))
                    .containsExactly(
                            "entry there is no class Solution in the submission, only Other: rename it");
            assertThat(
                            function(
                                    "f(a: int) -> int",
                                    "class Solution { int f(long a) { return 0; } }",
                                    "[1]"))
                    .containsExactly("entry class Solution has no method f(int), only f(long)");
        }

        @Test
        void wrongReturnTypeIsNamed() throws IOException {
            assertThat(function("f() -> int", "class Solution { long f() { return 0; } }", "[]"))
                    .containsExactly("entry f returns long, but int is asked for");
        }

        @Test
        void getMessageThatThrowsDoesNotConfuse() throws IOException {
            String source =
                    "class Solution { static class E extends RuntimeException { public String getMessage() { throw this; } }"
                            + " int f() { throw new E(); } }";
            assertThat(function("f() -> int", source, "[]"))
                    .singleElement()
                    .asString()
                    .startsWith("error ")
                    .contains("Solution$E");
        }
    }

    @Test
    void packageMainAndClassesNamedLikeOursDoNotConfuse() throws IOException {
        String source =
                """
                package interview.day1;
                public class Solution {
                    interface RunSession {}
                    static class Codec {}
                    public static void main(String[] args) { throw new IllegalStateException(); }
                    public int f() { return 4; }
                }
                class Entry {}
                """;
        assertThat(function("f() -> int", source, "[]")).containsExactly("ok 4");
    }
}
