package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// How simple an input is for a reader; the least is the simplest. A total order, so that shrinking
/// ends.
///
/// @param size elements over all parts: numbers, booleans and characters; nodes of lists, trees and
///   graphs; a call of a class counts one whatever single values it is given
/// @param weight of the single values: near to zero before far from it, `a` before `z`
/// @param crookedness of the single values, where they weigh the same: round before crooked,
///   positive before negative
record Simplicity(int size, double weight, int crookedness, String text)
        implements Comparable<Simplicity> {
    private static final Comparator<Simplicity> ORDER =
            Comparator.comparingInt((Simplicity simplicity) -> simplicity.size())
                    .thenComparingDouble(simplicity -> simplicity.weight())
                    .thenComparingInt(simplicity -> simplicity.crookedness())
                    .thenComparingInt(simplicity -> simplicity.text().length())
                    .thenComparing(Simplicity::text);

    static Simplicity of(Signature signature, JsonNode input) {
        return new Simplicity(
                size(signature, input), weight(input), crookedness(input), input.toString());
    }

    @Override
    public int compareTo(Simplicity other) {
        return ORDER.compare(this, other);
    }

    private static int size(Signature signature, JsonNode input) {
        return switch (signature) {
            case Signature.Function function -> {
                int size = 0;
                for (int i = 0; i < input.size(); i++) {
                    size += size(function.method().parameters().get(i).type(), input.get(i));
                }
                yield size;
            }
            case Signature.ClassOf type -> {
                int size = containers(type.constructor(), input.get(0), 0);
                for (int i = 1; i < input.size(); i++) {
                    JsonNode call = input.get(i);
                    Signature.Method method = type.method(call.get(0).textValue()).orElseThrow();
                    size += 1 + containers(method.parameters(), call, 1);
                }
                yield size;
            }
        };
    }

    private static int containers(List<Parameter> parameters, JsonNode arguments, int skipped) {
        int size = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Type type = parameters.get(i).type();
            size += type instanceof Type.Scalar ? 0 : size(type, arguments.get(i + skipped));
        }
        return size;
    }

    static int size(Type type, JsonNode value) {
        return switch (type) {
            case Type.Scalar scalar ->
                    scalar == Type.Scalar.STRING ? value.textValue().length() : 1;
            case Type.ArrayOf(Type element) -> elements(element, value);
            case Type.ListOf(Type element) -> elements(element, value);
            case Type.Linked linked ->
                    switch (linked) {
                        case LIST_NODE ->
                                value.isObject() ? value.get("values").size() : value.size();
                        case TREE_NODE ->
                                (int) value.valueStream().filter(JsonNode::isNumber).count();
                        case GRAPH_NODE -> value.size();
                    };
            case Type.Nothing nothing -> 0;
        };
    }

    /// An empty row or word is an element too.
    private static int elements(Type element, JsonNode value) {
        int size = 0;
        for (JsonNode each : value) {
            size += Math.max(1, size(element, each));
        }
        return size;
    }

    private static double weight(JsonNode value) {
        if (value.isNumber()) {
            return weight(value.doubleValue());
        }
        if (value.isTextual()) {
            return value.textValue().chars().mapToDouble(Simplicity::weightOfCharacter).sum();
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? 1 : 0;
        }
        double weight = value.isArray() ? value.size() : 0;
        weight += value.isObject() ? 1 : 0;
        for (JsonNode each : value) {
            weight += weight(each);
        }
        return weight;
    }

    private static double weightOfCharacter(int character) {
        if (character >= 'a' && character <= 'z') {
            return 1 + (character - 'a') / 100.0;
        }
        return character < 128 ? 2 : 3;
    }

    /// Grows with the magnitude, slowly beyond one digit: one huge number weighs no more than a few
    /// that are middling.
    static double weight(double number) {
        double magnitude = Math.abs(number);
        if (magnitude < 10) {
            return magnitude;
        }
        double digits = 1 + Math.floor(Math.log10(magnitude));
        return 10 * digits + magnitude / Math.pow(10, digits);
    }

    private static int crookedness(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().precision()
                    + (value.doubleValue() < 0 ? 1 : 0);
        }
        int crookedness = 0;
        for (JsonNode each : value) {
            crookedness += crookedness(each);
        }
        return crookedness;
    }
}
