package onsite.judge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import onsite.exercise.Signature;

/// Two functions in Java, one right and one wrong, in the place of a solution and a mistaken one.
final class DifferingFunctions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DifferingFunctions() {}

    static Signature function(String text) {
        return new Signature.Function(
                Signature.Method.parse(text), new Signature.Answer.Returned());
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /// Shrinks an input on which two functions differ.
    static Shrinking.Found shrunk(
            Signature signature,
            String input,
            Predicate<JsonNode> valid,
            Function<JsonNode, Object> right,
            Function<JsonNode, Object> wrong) {
        Trial trial =
                inputs ->
                        inputs.stream()
                                .map(DifferingFunctions::parsed)
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
}
