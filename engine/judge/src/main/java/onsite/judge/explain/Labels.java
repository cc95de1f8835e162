package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Takes a node out of a graph that is given as a table of numbered nodes: its rows go, or are
/// joined to another node, the numbers above it close the gap, and what counts the nodes becomes
/// less.
final class Labels {
    private static final int LABELS_MAX = 16;

    private Labels() {}

    static List<JsonNode> smaller(Signature signature, JsonNode input) {
        if (!(signature instanceof Signature.Function function)) {
            return List.of();
        }
        var smaller = new ArrayList<JsonNode>();
        List<Parameter> parameters = function.method().parameters();
        for (int table = 0; table < parameters.size(); table++) {
            if (Reductions.isTable(parameters.get(table).type())) {
                smaller.addAll(smaller(parameters, input, table));
            }
        }
        return smaller;
    }

    private static List<JsonNode> smaller(List<Parameter> parameters, JsonNode input, int table) {
        Set<Long> labels = new TreeSet<>();
        input.get(table).forEach(row -> row.forEach(label -> labels.add(label.longValue())));
        var smaller = new ArrayList<JsonNode>();
        if (labels.size() > LABELS_MAX) {
            return smaller;
        }
        for (int columns : new int[] {2, Integer.MAX_VALUE}) {
            for (long label : labels) {
                smaller.addAll(
                        counted(
                                parameters,
                                relabelled(
                                        parameters,
                                        input,
                                        table,
                                        columns,
                                        without(input.get(table), label, columns),
                                        other -> other > label ? other - 1 : other)));
                for (long into : labels) {
                    if (into < label) {
                        smaller.addAll(
                                counted(
                                        parameters,
                                        relabelled(
                                                parameters,
                                                input,
                                                table,
                                                columns,
                                                joined(input.get(table), label, into, columns),
                                                other ->
                                                        other == label
                                                                ? into
                                                                : other > label
                                                                        ? other - 1
                                                                        : other)));
                    }
                }
            }
        }
        return smaller;
    }

    private static JsonNode without(JsonNode rows, long label, int columns) {
        return Json.list(
                rows.valueStream()
                        .filter(row ->
                                row.valueStream()
                                        .limit(columns)
                                        .noneMatch(each -> each.longValue() == label))
                        .toList());
    }

    /// Without the rows that would join a node to itself.
    private static JsonNode joined(JsonNode rows, long label, long into, int columns) {
        return Json.list(
                rows.valueStream()
                        .filter(row -> row.size() < 2 || columns > 2 || !isPair(row, label, into))
                        .toList());
    }

    private static boolean isPair(JsonNode row, long a, long b) {
        long first = row.get(0).longValue();
        long second = row.get(1).longValue();
        return (first == a && second == b) || (first == b && second == a);
    }

    private static JsonNode relabelled(
            List<Parameter> parameters,
            JsonNode input,
            int table,
            int columns,
            JsonNode rows,
            LongUnaryOperator relabelling) {
        ArrayNode relabelled = Json.NODES.arrayNode();
        for (JsonNode row : rows) {
            ArrayNode copy = Json.NODES.arrayNode();
            for (int i = 0; i < row.size(); i++) {
                long label = row.get(i).longValue();
                copy.add(Json.number(i < columns ? relabelling.applyAsLong(label) : label));
            }
            relabelled.add(copy);
        }
        JsonNode result = Json.with(input, table, relabelled);
        for (int i = 0; i < input.size(); i++) {
            if (parameters.get(i).type() == Type.Scalar.INT) {
                result =
                        Json.with(
                                result,
                                i,
                                Json.number(relabelling.applyAsLong(input.get(i).longValue())));
            }
        }
        return result;
    }

    /// The same, and each single number once as the count of nodes.
    private static List<JsonNode> counted(List<Parameter> parameters, JsonNode input) {
        var counted = new ArrayList<>(List.of(input));
        for (int i = 0; i < input.size(); i++) {
            if (parameters.get(i).type() == Type.Scalar.INT) {
                counted.add(Json.with(input, i, Json.number(input.get(i).longValue() - 1)));
            }
        }
        return counted;
    }
}
