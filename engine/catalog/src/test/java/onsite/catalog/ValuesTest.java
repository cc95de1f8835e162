package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Answer;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    private static JsonNode json(String text) {
        return Json.read(text).orElseThrow(() -> new AssertionError(text + " is no JSON"));
    }

    private static Optional<String> mismatch(String type, String value) {
        return Values.mismatch(Type.parse(type), json(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int        | 0",
                "int        | -2147483648",
                "int        | 2147483647",
                "long       | 9223372036854775807",
                "long       | -9223372036854775808",
                "double     | 1",
                "double     | 1.5e300",
                "double     | 123456789012345678901234567890",
                "boolean    | false",
                "string     | \"\"",
                "string     | \"\\ud83d\\ude00\"",
                "int[]      | []",
                "int[][]    | [[],[1]]",
                "list<list<string>> | [[\"a\"],[]]",
                "ListNode   | []",
                "ListNode   | [1,2]",
                "ListNode   | {\"values\":[1],\"cycle\":0}",
                "ListNode[] | [[],[1]]",
                "TreeNode   | []",
                "TreeNode   | [3,9,20,null,7]",
                "TreeNode   | [1,null,2,null,3]",
                "GraphNode  | []",
                "GraphNode  | [[]]",
                "GraphNode  | [[0,1],[]]",
                "void       | null",
            })
    void valueOfTheTypeFits(String type, String value) {
        assertThat(mismatch(type, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int      | 2147483648          | 2147483648 is beyond an int",
                "int      | -2147483649         | is beyond an int",
                "int      | 99999999999999999999999999999 | is beyond an int",
                "int      | 1.0                 | 1.0 is not of type int: write a whole number like 42",
                "int      | 1e999999            | is not of type int",
                "int      | \"1\"               | \"1\" is not of type int",
                "int      | true                | true is not of type int",
                "int      | null                | null is not of type int",
                "long     | 9223372036854775808 | is beyond a long",
                "long     | 1e3                 | is not of type long",
                "double   | 1e400               | is beyond what a double holds",
                "double   | \"NaN\"             | is not of type double",
                "boolean  | 1                   | 1 is not of type boolean: write true or false",
                "string   | 7                   | 7 is not of type string",
                "string   | \"a\\ud800\"        | lone surrogate",
                "int[]    | {}                  | an object is not of type int[]: write a list like [1,2,3]",
                "int[]    | 7                   | 7 is not of type int[]",
                "int[][]  | [[1],[2,null]]      | null at [1][1] is not of type int",
                "int[][]  | [1]                 | 1 at [0] is not of type int[]",
                "ListNode | null                | null is not of type ListNode",
                "ListNode | [1,null]            | null at [1] is not of type int",
                "ListNode | {\"values\":[1]}    | is not a list with a cycle",
                "ListNode | {\"values\":[1],\"cycle\":1}  | 1 is not where a cycle can lead to in a list of 1",
                "ListNode | {\"values\":[1],\"cycle\":-1} | -1 is not where",
                "ListNode | {\"values\":[],\"cycle\":0}   | 0 is not where",
                "ListNode | {\"values\":[1],\"cycle\":0,\"x\":1} | is not a list with a cycle",
                "ListNode | {\"values\":[1],\"cycle\":99999999999} | is not where",
                "TreeNode | null                | null is not of type TreeNode",
                "TreeNode | [null]              | null at [0] ends the tree",
                "TreeNode | [1,2,null]          | null at [2] ends the tree",
                "TreeNode | [null,1]            | 1 at [1] has no parent",
                "TreeNode | [1,null,null,2]     | 2 at [3] has no parent",
                "TreeNode | [1,\"a\"]           | \"a\" at [1] is not of type int",
                "GraphNode | [[1]]              | 1 at [0][0] is no node of a graph that has the nodes 0 to 0",
                "GraphNode | [[-1]]             | -1 at [0][0] is no node",
                "GraphNode | [[],[0]]           | has a node 1 that can't be reached",
                "GraphNode | [0]                | 0 at [0] is not of type int[]",
                "void     | 0                   | write null",
            })
    void valueOfAnotherTypeIsExplained(String type, String value, String sentence) {
        assertThat(mismatch(type, value)).hasValueSatisfying(s -> assertThat(s).contains(sentence));
    }

    @Test
    void numbersReadAsBigDecimalsAreJudgedAlike() throws Exception {
        JsonMapper mapper =
                JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .build();
        JsonNode gigantic = mapper.readTree("1e999999999");
        assertThat(Values.mismatch(Type.Scalar.INT, gigantic)).isPresent();
        assertThat(Values.mismatch(Type.Scalar.LONG, gigantic)).isPresent();
        assertThat(Values.mismatch(Type.Scalar.DOUBLE, gigantic)).isPresent();
        assertThat(Values.mismatch(Type.Scalar.DOUBLE, mapper.readTree("1e-999999999"))).isEmpty();
        assertThat(Values.mismatch(Type.Scalar.INT, mapper.readTree("7"))).isEmpty();
        assertThat(Values.mismatch(Type.Scalar.INT, mapper.readTree("2147483648"))).isPresent();
    }

    @Test
    void valuesThatAreNoJsonAreMismatches() {
        assertThat(Values.mismatch(Type.Scalar.DOUBLE, DoubleNode.valueOf(Double.NaN))).isPresent();
        assertThat(Values.mismatch(Type.Scalar.INT, MissingNode.getInstance())).isPresent();
    }

    @Test
    void enormousValuesAreNamedBriefly() {
        JsonNode list = json("[" + "1,".repeat(200_000) + "1]");
        assertThat(Values.mismatch(Type.Scalar.INT, list))
                .hasValueSatisfying(s -> assertThat(s).startsWith("a list of 200001 elements"));
        JsonNode text = json("\"" + "x".repeat(1_000_000) + "\"");
        assertThat(Values.mismatch(Type.Scalar.INT, text))
                .hasValueSatisfying(s -> assertThat(s).hasSizeLessThan(200));
        assertThat(Values.mismatch(new Type.ArrayOf(Type.Scalar.INT), list)).isEmpty();
    }

    @Test
    void longChainOfAGraphIsFollowed() {
        var graph = new StringBuilder("[");
        for (int i = 1; i < 100_000; i++) {
            graph.append('[').append(i).append("],");
        }
        assertThat(mismatch("GraphNode", graph.append("[]]").toString())).isEmpty();
    }

    @Test
    void jsonThatRepeatsAKeyOrGoesOnIsNone() {
        assertThat(Json.read("{\"values\":[1],\"cycle\":0,\"cycle\":0}")).isEmpty();
        assertThat(Json.read("1 2")).isEmpty();
        assertThat(Json.read("")).isEmpty();
        assertThat(Json.read("NaN")).isEmpty();
        assertThat(Json.read("[".repeat(1_000_000))).isEmpty();
    }

    @Test
    void inputOfAFunctionIsTheListOfItsArguments() {
        Signature twoSum =
                new Signature.Function(
                        Method.parse("twoSum(nums: int[], target: int) -> int[]"),
                        new Answer.Returned());
        assertThat(Values.inputMismatch(twoSum, json("[[2,7],9]"))).isEmpty();
        assertThat(Values.inputMismatch(twoSum, json("[[2,7]]")))
                .hasValueSatisfying(s -> assertThat(s).contains("takes 2 arguments", "1 is given"));
        assertThat(Values.inputMismatch(twoSum, json("[[2,7],null]")))
                .hasValueSatisfying(
                        s -> assertThat(s).startsWith("target: null is not of type int"));
        assertThat(Values.inputMismatch(twoSum, json("{}"))).isPresent();
        assertThat(Values.answerMismatch(twoSum, json("[[2,7],9]"), json("[0,1]"))).isEmpty();
        assertThat(Values.answerMismatch(twoSum, json("[[2,7],9]"), json("null"))).isPresent();
    }

    @Test
    void inputOfAClassIsTheListOfItsCalls() {
        Signature cache =
                new Signature.ClassOf(
                        "LRUCache",
                        Signature.parseParameters("capacity: int"),
                        List.of(Method.parse("get(key: int) -> int"), Method.parse("clear()")));
        JsonNode input = json("[[2],[\"get\",1],[\"clear\"]]");
        assertThat(Values.inputMismatch(cache, input)).isEmpty();
        assertThat(Values.canonicalInput(cache, input)).isEqualTo("[[2],[\"get\",1],[\"clear\"]]");
        for (String wrong :
                List.of(
                        "[]",
                        "[2]",
                        "[[]]",
                        "[[2],\"get\"]",
                        "[[2],[]]",
                        "[[2],[7]]",
                        "[[2],[\"put\",1]]",
                        "[[2],[\"get\"]]",
                        "[[2],[\"get\",null]]")) {
            assertThat(Values.inputMismatch(cache, json(wrong))).as(wrong).isPresent();
        }
        assertThat(Values.answerMismatch(cache, input, json("[7,null]"))).isEmpty();
        for (String wrong : List.of("[7]", "[7,0]", "[null,null]", "{}", "[7,null,null]")) {
            assertThat(Values.answerMismatch(cache, input, json(wrong))).as(wrong).isPresent();
        }
    }
}
