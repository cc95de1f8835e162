package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.catalog.text.Wording;
import onsite.exercise.Type;
import org.jspecify.annotations.Nullable;

/// Compares one value with one type, and remembers where in the value it is. Recurses as deep as
/// the type is nested, never as deep as the value.
final class TypeCheck {
    private final List<Integer> place = new ArrayList<>();

    Optional<String> mismatch(Type type, JsonNode value) {
        return Optional.ofNullable(check(type, value));
    }

    private @Nullable String check(Type type, JsonNode value) {
        return switch (type) {
            case Type.Scalar scalar -> scalar(scalar, value);
            case Type.Linked linked -> linked(linked, value);
            case Type.ArrayOf(Type element) -> elements(type, element, value);
            case Type.ListOf(Type element) -> elements(type, element, value);
            case Type.Nothing nothing ->
                    value.isNull()
                            ? null
                            : sentence(value, " where nothing is answered: write null");
        };
    }

    private @Nullable String elements(Type type, Type element, JsonNode value) {
        if (!value.isArray()) {
            return isNot(value, type);
        }
        int i = 0;
        for (JsonNode each : value) {
            place.add(i);
            String mismatch = check(element, each);
            if (mismatch != null) {
                return mismatch;
            }
            place.removeLast();
            i++;
        }
        return null;
    }

    private @Nullable String scalar(Type.Scalar type, JsonNode value) {
        return switch (type) {
            case INT -> whole(value, type, value.isIntegralNumber() && value.canConvertToInt());
            case LONG -> whole(value, type, value.isIntegralNumber() && value.canConvertToLong());
            case DOUBLE -> {
                if (!value.isNumber()) {
                    yield isNot(value, type);
                }
                yield Double.isFinite(value.doubleValue())
                        ? null
                        : sentence(value, " is beyond what a double holds");
            }
            case BOOLEAN -> value.isBoolean() ? null : isNot(value, type);
            case STRING -> {
                if (!value.isTextual()) {
                    yield isNot(value, type);
                }
                yield hasLoneSurrogate(value.textValue())
                        ? sentence(value, " holds half of a character (a lone surrogate)")
                        : null;
            }
        };
    }

    private @Nullable String whole(JsonNode value, Type.Scalar type, boolean fits) {
        if (fits) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            return isNot(value, type);
        }
        return sentence(
                value,
                type == Type.Scalar.INT
                        ? " is beyond an int, which lies between -2147483648 and 2147483647"
                        : " is beyond a long, which has 64 bits");
    }

    private @Nullable String linked(Type.Linked type, JsonNode value) {
        return switch (type) {
            case LIST_NODE -> listNode(value);
            case TREE_NODE -> treeNode(value);
            case GRAPH_NODE -> graphNode(value);
        };
    }

    private @Nullable String listNode(JsonNode value) {
        Type ints = new Type.ArrayOf(Type.Scalar.INT);
        if (!value.isObject()) {
            return value.isArray() ? check(ints, value) : isNot(value, Type.Linked.LIST_NODE);
        }
        JsonNode values = value.get("values");
        JsonNode cycle = value.get("cycle");
        if (values == null || cycle == null || value.size() != 2 || !values.isArray()) {
            return sentence(
                    value,
                    " is not a list with a cycle: write {\"values\":[3,2,0],\"cycle\":1}, or just"
                            + " the values where there is none");
        }
        String mismatch = check(ints, values);
        if (mismatch != null) {
            return mismatch;
        }
        boolean inside =
                cycle.isIntegralNumber()
                        && cycle.canConvertToInt()
                        && cycle.intValue() >= 0
                        && cycle.intValue() < values.size();
        return inside
                ? null
                : sentence(
                        cycle,
                        " is not where a cycle can lead to in a list of "
                                + values.size()
                                + ": write a position from 0, or just the values where there is no"
                                + " cycle");
    }

    private @Nullable String treeNode(JsonNode value) {
        if (!value.isArray()) {
            return isNot(value, Type.Linked.TREE_NODE);
        }
        long free = 1; // places for a child, of the nodes so far
        int i = 0;
        for (JsonNode each : value) {
            place.add(i);
            if (free == 0) {
                return sentence(each, " has no parent in the level above");
            }
            free--;
            if (!each.isNull()) {
                String mismatch = scalar(Type.Scalar.INT, each);
                if (mismatch != null) {
                    return mismatch;
                }
                free += 2;
            }
            place.removeLast();
            i++;
        }
        if (i > 0 && value.get(i - 1).isNull()) {
            place.add(i - 1);
            return sentence(
                    value.get(i - 1), " ends the tree: leave out the nulls after the last node");
        }
        return null;
    }

    private @Nullable String graphNode(JsonNode value) {
        if (!value.isArray()) {
            return isNot(value, Type.Linked.GRAPH_NODE);
        }
        String mismatch = check(new Type.ArrayOf(new Type.ArrayOf(Type.Scalar.INT)), value);
        if (mismatch != null) {
            return mismatch;
        }
        for (int node = 0; node < value.size(); node++) {
            for (int i = 0; i < value.get(node).size(); i++) {
                int neighbour = value.get(node).get(i).intValue();
                if (neighbour < 0 || neighbour >= value.size()) {
                    place.add(node);
                    place.add(i);
                    return sentence(
                            value.get(node).get(i),
                            " is no node of a graph that has the nodes 0 to " + (value.size() - 1));
                }
            }
        }
        return unreachable(value);
    }

    /// A graph is given as its node 0, so what can't be reached from there would be lost.
    private @Nullable String unreachable(JsonNode graph) {
        boolean[] seen = new boolean[graph.size()];
        List<Integer> open = new ArrayList<>();
        if (!graph.isEmpty()) {
            seen[0] = true;
            open.add(0);
        }
        while (!open.isEmpty()) {
            for (JsonNode neighbour : graph.get(open.removeLast())) {
                if (!seen[neighbour.intValue()]) {
                    seen[neighbour.intValue()] = true;
                    open.add(neighbour.intValue());
                }
            }
        }
        for (int node = 0; node < seen.length; node++) {
            if (!seen[node]) {
                return sentence(
                        graph,
                        " has a node " + node + " that can't be reached from node 0: connect it");
            }
        }
        return null;
    }

    private String isNot(JsonNode value, Type type) {
        return sentence(value, " is not of type " + type + ": write " + Sample.of(type));
    }

    private String sentence(JsonNode value, String rest) {
        var where = new StringBuilder();
        place.forEach(i -> where.append('[').append(i).append(']'));
        return shown(value) + (where.isEmpty() ? "" : " at " + where) + rest;
    }

    /// A value as it is named in a sentence: short, whatever its size.
    static String shown(JsonNode value) {
        if (value.isTextual()) {
            return "\"" + Wording.shortened(value.textValue()) + "\"";
        }
        if (value.isArray()) {
            boolean plain =
                    value.size() <= 8
                            && value.valueStream().noneMatch(each -> each.isContainerNode());
            return plain
                    ? Wording.shortened(value.toString())
                    : "a list of " + value.size() + (value.size() == 1 ? " element" : " elements");
        }
        return value.isObject() ? "an object" : Wording.shortened(value.asText());
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
