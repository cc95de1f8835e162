package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Simpler inputs than a given one. Most break some constraint of the problem, or let the
/// submission pass: they are guesses, to be tried by the hundred.
final class Reductions {
    private static final int COMBINED_OF_MAX = 40;

    /// Kinds of guesses, the most rewarding first.
    enum Stage {
        /// Runs of elements are dropped or kept.
        RUNS,
        /// Single elements and pairs go, together with what counts or names them.
        FEW,
        /// Numbers, characters and booleans become simpler.
        VALUES,
        /// Numbers become simpler in pairs.
        PAIRS
    }

    private final Signature signature;
    private final boolean calls;

    Reductions(Signature signature) {
        this.signature = signature;
        this.calls = signature instanceof Signature.ClassOf;
    }

    List<JsonNode> of(JsonNode input, Stage stage) {
        return switch (stage) {
            case RUNS -> {
                var smaller = new ArrayList<>(structural(input, Subsets::runs));
                smaller.addAll(together(input, Subsets::runs));
                yield smaller;
            }
            case FEW -> {
                var smaller = new ArrayList<>(structural(input, Subsets::few));
                smaller.addAll(together(input, Subsets::few));
                smaller.addAll(counted(input));
                smaller.addAll(Labels.smaller(signature, input));
                yield smaller;
            }
            case VALUES -> {
                var simpler = new ArrayList<>(new Numbers(input, calls).simpler());
                simpler.addAll(new Words(input, calls).simpler());
                yield simpler;
            }
            case PAIRS -> new Numbers(input, calls).pairs();
        };
    }

    /// One part of the input is smaller.
    private List<JsonNode> structural(JsonNode input, IntFunction<List<BitSet>> subsets) {
        var smaller = new ArrayList<JsonNode>();
        switch (signature) {
            case Signature.Function function ->
                    smaller.addAll(arguments(function.method().parameters(), input, 0, subsets));
            case Signature.ClassOf type -> {
                for (BitSet kept : subsets.apply(input.size() - 1)) {
                    smaller.add(Json.kept(input, kept, 1));
                }
                for (JsonNode constructor :
                        arguments(type.constructor(), input.get(0), 0, subsets)) {
                    smaller.add(Json.with(input, 0, constructor));
                }
                for (int i = 1; i < input.size() && input.size() <= COMBINED_OF_MAX; i++) {
                    List<Parameter> parameters =
                            type.method(input.get(i).get(0).textValue()).orElseThrow().parameters();
                    for (JsonNode call : arguments(parameters, input.get(i), 1, subsets)) {
                        smaller.add(Json.with(input, i, call));
                    }
                }
            }
        }
        return smaller;
    }

    private static List<JsonNode> arguments(
            List<Parameter> parameters,
            JsonNode list,
            int skipped,
            IntFunction<List<BitSet>> subsets) {
        var smaller = new ArrayList<JsonNode>();
        for (int i = 0; i < parameters.size(); i++) {
            for (JsonNode value :
                    Smaller.of(parameters.get(i).type(), list.get(i + skipped), subsets)) {
                smaller.add(Json.with(list, i + skipped, value));
            }
        }
        return smaller;
    }

    /// Arguments of equal length lose the same elements.
    private List<JsonNode> together(JsonNode input, IntFunction<List<BitSet>> subsets) {
        if (calls) {
            return List.of();
        }
        var smaller = new ArrayList<JsonNode>();
        for (int first = 0; first < input.size(); first++) {
            int length = length(input.get(first));
            List<Integer> places = new ArrayList<>();
            for (int i = first; i < input.size(); i++) {
                if (length > 0 && length(input.get(i)) == length) {
                    places.add(i);
                }
            }
            if (places.size() < 2) {
                continue;
            }
            for (BitSet kept : subsets.apply(length)) {
                JsonNode result = input;
                for (int place : places) {
                    result = Json.with(result, place, kept(input.get(place), kept));
                }
                smaller.add(result);
            }
        }
        return smaller;
    }

    private static int length(JsonNode value) {
        return value.isTextual() ? value.textValue().length() : value.isArray() ? value.size() : 0;
    }

    private static JsonNode kept(JsonNode value, BitSet places) {
        return value.isTextual()
                ? Json.NODES.textNode(Json.kept(value.textValue(), places))
                : Json.kept(value, places, 0);
    }

    /// An element goes, and a single number becomes less by one: a capacity, a count, a sum.
    private List<JsonNode> counted(JsonNode input) {
        var smaller = new ArrayList<JsonNode>();
        int longest = 0;
        for (JsonNode part : input) {
            longest = Math.max(longest, length(part));
        }
        if (Math.max(longest, calls ? input.size() : 0) > COMBINED_OF_MAX) {
            return smaller;
        }
        List<JsonNode> shorter = new ArrayList<>(structural(input, Subsets::single));
        shorter.addAll(together(input, Subsets::single));
        if (calls) {
            shorter.addAll(structural(input, Subsets::few));
        }
        for (JsonNode each : shorter) {
            JsonNode scalars = calls ? each.get(0) : each;
            for (int i = 0; i < scalars.size(); i++) {
                if (scalars.get(i).isIntegralNumber()) {
                    ArrayNode fewer =
                            Json.with(scalars, i, Json.number(scalars.get(i).longValue() - 1));
                    smaller.add(calls ? Json.with(each, 0, fewer) : fewer);
                }
            }
        }
        return smaller;
    }

    /// Whether a type is a table of whole numbers, such as a list of edges.
    static boolean isTable(Type type) {
        return switch (type) {
            case Type.ArrayOf(Type element) -> isRow(element);
            case Type.ListOf(Type element) -> isRow(element);
            default -> false;
        };
    }

    private static boolean isRow(Type type) {
        return switch (type) {
            case Type.ArrayOf(Type element) -> element == Type.Scalar.INT;
            case Type.ListOf(Type element) -> element == Type.Scalar.INT;
            default -> false;
        };
    }
}
