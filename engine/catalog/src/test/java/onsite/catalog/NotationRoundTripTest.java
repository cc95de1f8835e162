package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.LongStream;
import onsite.exercise.Example;
import onsite.exercise.Signature;
import onsite.exercise.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is shown can be read again, whatever the types and values; each case is one seed.
class NotationRoundTripTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inputOfAFunctionComesBack(long seed) {
        var values = new RandomValues(seed);
        assertComesBack(values.function(), values);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void callsOfAClassComeBack(long seed) {
        var values = new RandomValues(seed);
        assertComesBack(values.type(), values);
    }

    private static void assertComesBack(Signature signature, RandomValues values) {
        String input = values.input(signature);
        String shown = Notation.showInput(signature, input);
        assertThat(Notation.parseInput(signature, shown)).as(shown).isEqualTo(input);
        assertThat(Notation.parseInput(signature, shown.replace("\n", "\r\n\r\n  ")))
                .isEqualTo(input);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exampleOfAFunctionComesBack(long seed) {
        var values = new RandomValues(seed);
        Signature.Function function = values.function();
        var example =
                new Example(
                        values.input(function), values.value(function.answerType()), "Why.\n\nSo.");
        String shown = Notation.showInput(function, example.input());
        assertThat(
                        Notation.parseExample(
                                function,
                                shown
                                        + "\nanswer = "
                                        + example.answer()
                                        + "\n\n"
                                        + example.explanation()))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exampleOfAClassComesBack(long seed) {
        var values = new RandomValues(seed);
        Signature.ClassOf type = values.type();
        String input = values.input(type);
        var results = new StringBuilder("[");
        JsonNode calls = Json.read(input).orElseThrow();
        for (int i = 1; i < calls.size(); i++) {
            Type result = type.method(calls.get(i).get(0).textValue()).orElseThrow().result();
            results.append(i > 1 ? "," : "").append(values.value(result));
        }
        String answer = results.append(']').toString();
        assertThat(Notation.parseExample(type, Notation.showAnswer(type, input, answer)))
                .isEqualTo(new Example(input, answer, ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canonicalValueFitsItsTypeAndStaysAsItIs(long seed) {
        var values = new RandomValues(seed);
        Type type = values.type(3);
        String json = values.value(type);
        JsonNode value = Json.read(json).orElseThrow();
        assertThat(Values.mismatch(type, value)).as(type + " " + json).isEmpty();
        assertThat(Values.canonical(type, value)).isEqualTo(json);
    }

    /// Any damage is answered by a sentence with a line of the text, and by no other exception.
    @ParameterizedTest
    @MethodSource("seeds")
    void damagedTextIsReadOrRefusedWithASentence(long seed) {
        var values = new RandomValues(seed);
        var random = new java.util.Random(seed);
        Signature signature = seed % 2 == 0 ? values.function() : values.type();
        var text = new StringBuilder(Notation.showInput(signature, values.input(signature)));
        for (int i = 0; i < 3 && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, "[]{}(),=\"'\\\n1e".charAt(random.nextInt(14)));
            }
        }
        try {
            String input = Notation.parseInput(signature, text.toString());
            assertThat(Values.inputMismatch(signature, Json.read(input).orElseThrow())).isEmpty();
        } catch (NotationException e) {
            assertThat(e.sentence()).isNotBlank();
            assertThat(e.line())
                    .isBetween(1, 1 + (int) text.chars().filter(c -> c == '\n').count());
        }
    }
}
