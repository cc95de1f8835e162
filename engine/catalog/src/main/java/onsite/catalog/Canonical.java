package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;

/// Writes values that fit their types in the one form that each value has.
final class Canonical {
    private Canonical() {}

    static void append(StringBuilder text, Type type, JsonNode value) {
        switch (type) {
            case Type.Scalar scalar -> appendScalar(text, scalar, value);
            case Type.Linked linked -> {
                if (value.isObject()) {
                    text.append("{\"values\":")
                            .append(value.get("values"))
                            .append(",\"cycle\":")
                            .append(value.get("cycle").asText())
                            .append('}');
                } else {
                    text.append(value);
                }
            }
            case Type.ArrayOf(Type element) -> appendList(text, element, value);
            case Type.ListOf(Type element) -> appendList(text, element, value);
            case Type.Nothing nothing -> text.append("null");
        }
    }

    private static void appendScalar(StringBuilder text, Type.Scalar type, JsonNode value) {
        switch (type) {
            case DOUBLE -> text.append(value.doubleValue());
            case STRING -> text.append(TextNode.valueOf(value.textValue()));
            case INT, LONG, BOOLEAN -> text.append(value.asText());
        }
    }

    private static void appendList(StringBuilder text, Type element, JsonNode value) {
        text.append('[');
        boolean first = true;
        for (JsonNode each : value) {
            if (!first) {
                text.append(',');
            }
            append(text, element, each);
            first = false;
        }
        text.append(']');
    }

    static String input(Signature signature, JsonNode input) {
        var text = new StringBuilder("[");
        switch (signature) {
            case Signature.Function(Method method, Signature.Answer answer) ->
                    appendArguments(text, method.parameters(), input, 0);
            case Signature.ClassOf type -> {
                text.append('[');
                appendArguments(text, type.constructor(), input.get(0), 0);
                text.append(']');
                for (int i = 1; i < input.size(); i++) {
                    JsonNode call = input.get(i);
                    Method method = type.method(call.get(0).textValue()).orElseThrow();
                    text.append(",[\"").append(method.name()).append('"');
                    if (!method.parameters().isEmpty()) {
                        text.append(',');
                    }
                    appendArguments(text, method.parameters(), call, 1);
                    text.append(']');
                }
            }
        }
        return text.append(']').toString();
    }

    static String results(Signature.ClassOf type, JsonNode input, JsonNode results) {
        var text = new StringBuilder("[");
        for (int i = 0; i < results.size(); i++) {
            Method method = type.method(input.get(i + 1).get(0).textValue()).orElseThrow();
            text.append(i > 0 ? "," : "");
            append(text, method.result(), results.get(i));
        }
        return text.append(']').toString();
    }

    /// @param skipped leading elements of the list that are no arguments
    private static void appendArguments(
            StringBuilder text, List<Parameter> parameters, JsonNode list, int skipped) {
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            append(text, parameters.get(i).type(), list.get(i + skipped));
        }
    }
}
