package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import onsite.exercise.Type;

/// Values with fewer elements than a given one, by its type.
final class Smaller {
    private static final int ROWS_LOOKED_INTO_MAX = 16;

    private Smaller() {}

    /// @param subsets which elements to keep of a sequence, given how long it is
    static List<JsonNode> of(Type type, JsonNode value, IntFunction<List<BitSet>> subsets) {
        return switch (type) {
            case Type.Scalar scalar ->
                    scalar == Type.Scalar.STRING ? strings(value.textValue(), subsets) : List.of();
            case Type.ArrayOf(Type element) -> sequences(element, value, subsets);
            case Type.ListOf(Type element) -> sequences(element, value, subsets);
            case Type.Linked linked ->
                    switch (linked) {
                        case LIST_NODE -> lists(value, subsets);
                        case TREE_NODE -> Trees.smaller(value);
                        case GRAPH_NODE -> Graphs.smaller(value, subsets);
                    };
            case Type.Nothing nothing -> List.of();
        };
    }

    private static List<JsonNode> strings(String text, IntFunction<List<BitSet>> subsets) {
        var smaller = new ArrayList<JsonNode>();
        for (BitSet kept : subsets.apply(text.length())) {
            smaller.add(Json.NODES.textNode(Json.kept(text, kept)));
        }
        return smaller;
    }

    private static List<JsonNode> sequences(
            Type element, JsonNode value, IntFunction<List<BitSet>> subsets) {
        var smaller = new ArrayList<JsonNode>();
        for (BitSet kept : subsets.apply(value.size())) {
            smaller.add(Json.kept(value, kept, 0));
        }
        if (value.size() > ROWS_LOOKED_INTO_MAX) {
            return smaller;
        }
        for (int i = 0; i < value.size(); i++) {
            for (JsonNode row : of(element, value.get(i), subsets)) {
                smaller.add(Json.with(value, i, row));
            }
        }
        smaller.addAll(columns(value, subsets));
        return smaller;
    }

    /// Of a table, the same places of every row.
    private static List<JsonNode> columns(JsonNode table, IntFunction<List<BitSet>> subsets) {
        boolean rectangular =
                table.size() > 1
                        && table.valueStream()
                                .allMatch(
                                        row -> row.isArray() && row.size() == table.get(0).size());
        var smaller = new ArrayList<JsonNode>();
        if (rectangular) {
            for (BitSet kept : subsets.apply(table.get(0).size())) {
                smaller.add(
                        Json.list(
                                table.valueStream().map(row -> Json.kept(row, kept, 0)).toList()));
            }
        }
        return smaller;
    }

    /// The tail goes on pointing to the same node; to the next one that is left if that was
    /// dropped.
    private static List<JsonNode> lists(JsonNode value, IntFunction<List<BitSet>> subsets) {
        if (!value.isObject()) {
            return sequences(Type.Scalar.INT, value, subsets);
        }
        JsonNode values = value.get("values");
        int cycle = value.get("cycle").intValue();
        var smaller = new ArrayList<JsonNode>();
        smaller.add(values); // the tail may as well point nowhere
        for (BitSet kept : subsets.apply(values.size())) {
            int length = kept.cardinality();
            if (length > 0) {
                int place = kept.get(0, cycle).cardinality();
                smaller.add(cyclic(Json.kept(values, kept, 0), Math.min(place, length - 1)));
            }
            smaller.add(Json.kept(values, kept, 0));
        }
        return smaller;
    }

    private static JsonNode cyclic(JsonNode values, int cycle) {
        return Json.NODES
                .objectNode()
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("values", values)
                .put("cycle", cycle);
    }
}
