package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onsite.exercise.Example;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Answer;
import onsite.exercise.Signature.Method;
import org.junit.jupiter.api.Test;

class NotationTest {
    private static final Signature TWO_SUM = function("twoSum(nums: int[], target: int) -> int[]");
    private static final Signature CACHE =
            new Signature.ClassOf(
                    "LRUCache",
                    Signature.parseParameters("capacity: int"),
                    List.of(
                            Method.parse("get(key: int) -> int"),
                            Method.parse("put(key: int, value: int)")));

    private static Signature function(String text) {
        return new Signature.Function(Method.parse(text), new Answer.Returned());
    }

    private static void assertRefused(Signature signature, String text, int line, String... parts) {
        assertThatThrownBy(() -> Notation.parseInput(signature, text))
                .isInstanceOfSatisfying(
                        NotationException.class,
                        e -> {
                            assertThat(e.line()).as(e.sentence()).isEqualTo(line);
                            assertThat(e.sentence()).contains(List.of(parts));
                        });
    }

    @Test
    void argumentsAreReadByName() {
        assertThat(Notation.parseInput(TWO_SUM, "nums = [2, 7]\ntarget = 9"))
                .isEqualTo("[[2,7],9]");
        assertThat(Notation.parseInput(TWO_SUM, "target=9\n\n  nums=[ 2,7 ]\n"))
                .isEqualTo("[[2,7],9]");
    }

    @Test
    void argumentsMayStandOnOneLine() {
        assertThat(Notation.parseInput(TWO_SUM, "nums = [2,7], target = 9")).isEqualTo("[[2,7],9]");
    }

    @Test
    void listMayGoOnOverLines() {
        assertThat(Notation.parseInput(TWO_SUM, "nums = [\n  2,\n  7\n]\ntarget = 9"))
                .isEqualTo("[[2,7],9]");
    }

    @Test
    void functionWithoutParametersTakesAnEmptyText() {
        assertThat(Notation.parseInput(function("roll() -> int"), " \n")).isEqualTo("[]");
    }

    @Test
    void doublesGetTheirOneForm() {
        assertThat(Notation.parseInput(function("half(x: double) -> double"), "x = 2"))
                .isEqualTo("[2.0]");
    }

    @Test
    void cycleOfAListComesInDeclaredOrder() {
        assertThat(
                        Notation.parseInput(
                                function("hasCycle(head: ListNode) -> boolean"),
                                "head = {\"cycle\": 1, \"values\": [3, 2]}"))
                .isEqualTo("[{\"values\":[3,2],\"cycle\":1}]");
    }

    @Test
    void missingArgumentIsNamedWithAForm() {
        assertRefused(TWO_SUM, "nums = [2,7]", 1, "target is missing: write target = 1");
        assertRefused(TWO_SUM, "", 1, "nums is missing: write nums = [1,2,3]");
    }

    @Test
    void unknownArgumentSuggestsTheNearest() {
        assertRefused(TWO_SUM, "nums = [2,7]\ntraget = 9", 2, "'traget'", "did you mean target?");
    }

    @Test
    void argumentGivenTwiceIsRefused() {
        assertRefused(TWO_SUM, "nums = [1]\ntarget = 1\nnums = [2]", 3, "nums is given twice");
    }

    @Test
    void answerIsLeftOutOfAnInput() {
        assertRefused(TWO_SUM, "nums = [1]\ntarget = 1\nanswer = [0]", 3, "leave the answer out");
    }

    @Test
    void bareValueIsToldTheForm() {
        assertRefused(
                TWO_SUM,
                "[2,7]",
                1,
                "'[2,7]' is not of the form name = value: write nums = [1,2,3]");
        assertRefused(TWO_SUM, "nums: [2,7]", 1, "'nums: [2,7]' is not of the form name = value");
    }

    @Test
    void valueOfAnotherTypeIsNamedWithItsPlace() {
        assertRefused(
                TWO_SUM,
                "nums = [2,\"7\"]\ntarget = 9",
                1,
                "nums: \"7\" at [1] is not of type int");
        assertRefused(TWO_SUM, "nums = [2]\ntarget = 2147483648", 2, "2147483648 is beyond an int");
        assertRefused(TWO_SUM, "nums = [2]\ntarget = 2.0", 2, "2.0 is not of type int");
    }

    @Test
    void whatIsNoJsonIsToldWhatWasExpected() {
        assertRefused(
                TWO_SUM,
                "nums = [2,,7]\ntarget = 9",
                1,
                "nums must be a list like [1,2,3], and '[2,,7]'");
        assertRefused(TWO_SUM, "nums = 2, 7\ntarget = 9", 1, "'7' is not of the form");
        assertRefused(TWO_SUM, "nums = [2] 7\ntarget = 9", 1, "'[2] 7' is not a JSON value");
        assertRefused(TWO_SUM, "nums =\ntarget = 9", 1, "nums has no value");
        assertRefused(TWO_SUM, "nums = [[2]\ntarget = 9", 1, "a [ that is never closed");
    }

    @Test
    void habitsOfOtherLanguagesAreRecognised() {
        Signature find = function("find(text: string, on: boolean) -> int");
        assertRefused(find, "text = 'abc'\non = true", 1, "put texts in double quotes");
        assertRefused(find, "text = abc\non = true", 1, "a text in double quotes like \"abc\"");
        assertRefused(find, "text = \"abc\non = true", 1, "never closed");
        assertRefused(find, "text = \"\"\non = True", 2, "write true");
        assertRefused(
                function("depth(root: TreeNode) -> int"), "root = None", 1, "[] for an empty");
    }

    @Test
    void callsOfAClassAreRead() {
        assertThat(Notation.parseInput(CACHE, "LRUCache(2)\nput(1, 1)\n\nget( 1 )\n"))
                .isEqualTo("[[2],[\"put\",1,1],[\"get\",1]]");
    }

    @Test
    void callsBeginWithTheConstructor() {
        assertRefused(CACHE, "put(1, 1)", 1, "begin with LRUCache(1), not with 'put'");
        assertRefused(CACHE, "", 1, "there is no call: begin with LRUCache(1)");
        assertRefused(CACHE, "LRUCache(1)\nLRUCache(2)", 2, "is built once");
    }

    @Test
    void wrongCallIsExplained() {
        assertRefused(
                CACHE,
                "LRUCache(2)\nputs(1)",
                2,
                "no method 'puts': write get, put",
                "did you mean put?");
        assertRefused(
                CACHE,
                "LRUCache(2)\nput(1)",
                2,
                "put takes 2 arguments (key: int, value: int), and 1 is given");
        assertRefused(CACHE, "LRUCache(2)\nget(\"a\")", 2, "key: \"a\" is not of type int");
        assertRefused(CACHE, "LRUCache(2)\nget 1", 2, "'get 1' is not a call: write get(1)");
        assertRefused(CACHE, "LRUCache(2)\nget(1", 2, "no closing parenthesis");
        assertRefused(CACHE, "LRUCache(2)\nget(,1)", 2, "has no value");
        assertRefused(CACHE, "LRUCache(2) put(1, 1)", 1, "write one call a line");
        assertRefused(CACHE, "LRUCache(2)\nget(1) = 1", 2, "leave = 1 out of an input");
    }

    @Test
    void exampleOfAFunctionHasAnAnswerAndAnExplanation() {
        assertThat(
                        Notation.parseExample(
                                TWO_SUM,
                                "\nnums = [2,7]\ntarget = 9\nanswer = [0, 1]\n  \nBecause.\n\nReally.\n"))
                .isEqualTo(new Example("[[2,7],9]", "[0,1]", "Because.\n\nReally."));
    }

    @Test
    void exampleOfAClassHasAResultForEachCallThatAnswers() {
        assertThat(Notation.parseExample(CACHE, "LRUCache(2)\nput(1, 1)\nget(1) = 1\n\nWhy."))
                .isEqualTo(new Example("[[2],[\"put\",1,1],[\"get\",1]]", "[null,1]", "Why."));
        assertThatThrownBy(() -> Notation.parseExample(CACHE, "LRUCache(2)\nget(1)"))
                .hasMessageContaining("get has no result: write = 1 after the call");
        assertThatThrownBy(() -> Notation.parseExample(CACHE, "LRUCache(2)\nput(1, 1) = 1"))
                .hasMessageContaining("put answers nothing: leave out = 1");
        assertThatThrownBy(() -> Notation.parseExample(CACHE, "LRUCache(2) = 2"))
                .hasMessageContaining("LRUCache answers nothing");
    }

    @Test
    void inputIsShownAsItIsWritten() {
        assertThat(Notation.showInput(TWO_SUM, "[[2,7,11,15],9]"))
                .isEqualTo("nums = [2,7,11,15]\ntarget = 9");
        assertThat(Notation.showInput(CACHE, "[[2],[\"put\",1,1],[\"get\",1]]"))
                .isEqualTo("LRUCache(2)\nput(1, 1)\nget(1)");
    }

    @Test
    void answerOfAFunctionIsItsValue() {
        assertThat(Notation.showAnswer(TWO_SUM, "[[2,7],9]", "[0,1]")).isEqualTo("[0,1]");
    }

    @Test
    void answerOfAClassIsItsCallsWithTheirResults() {
        assertThat(Notation.showAnswer(CACHE, "[[2],[\"put\",1,1],[\"get\",1]]", "[null,1]"))
                .isEqualTo("LRUCache(2)\nput(1, 1)\nget(1) = 1");
    }

    @Test
    void whatWasShortenedIsShownAsFarAsItGoes() {
        assertThat(Notation.showInput(TWO_SUM, "[[2,7,11…"))
                .isEqualTo("nums = [2,7,11…\ntarget = …");
        assertThat(Notation.showInput(TWO_SUM, "[[2,7,11],4…"))
                .isEqualTo("nums = [2,7,11]\ntarget = 4…");
        assertThat(Notation.showInput(CACHE, "[[2],[\"put\",1,…"))
                .isEqualTo("LRUCache(2)\n[\"put\",1,…");
        assertThat(Notation.showInput(CACHE, "[[2…")).isEqualTo("[2…");
    }

    @Test
    void aTextWithBracketsInItIsNoEndOfAnArgument() {
        assertThat(Notation.showInput(CACHE, "[[2],[\"],\\\"[,\",1…")).endsWith("[\"],\\\"[,\",1…");
    }

    @Test
    void whatIsNoInputIsShownAsItIs() {
        assertThat(Notation.showInput(TWO_SUM, "{\"nums\":…")).isEqualTo("{\"nums\":…");
        assertThat(Notation.showAnswer(CACHE, "[[2],[\"get\",1]]", "[1,2]")).isEqualTo("[1,2]");
        assertThat(Notation.showAnswer(CACHE, "[[2],[\"get…", "[1]")).isEqualTo("[1]");
        assertThat(Notation.showAnswer(CACHE, "[[2],[\"get\",1]]", "oops")).isEqualTo("oops");
    }

    @Test
    void inputBeyondReasonIsRefused() {
        assertRefused(TWO_SUM, " ".repeat(5_000_000), 1, "5000000 characters");
        assertRefused(
                TWO_SUM,
                "nums = " + "[".repeat(100_000) + "]".repeat(100_000),
                1,
                "not a JSON value");
        assertRefused(TWO_SUM, "nums = [1]\ntarget = 1e999999999", 2, "is not of type int");
        assertRefused(TWO_SUM, "nums = [1]\ntarget = " + "9".repeat(399), 2, "is beyond an int");
    }
}
