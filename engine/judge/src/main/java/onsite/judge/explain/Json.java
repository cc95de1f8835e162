package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Changed copies of JSON values. What did not change is shared with the original, and nothing is
/// ever changed in place.
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ArrayNode list(List<? extends JsonNode> elements) {
        return NODES.arrayNode(elements.size()).addAll(elements);
    }

    static ArrayNode with(JsonNode list, int place, JsonNode element) {
        ArrayNode copy = NODES.arrayNode(list.size());
        for (int i = 0; i < list.size(); i++) {
            copy.add(i == place ? element : list.get(i));
        }
        return copy;
    }

    /// The elements at the places that are kept; the first `always` of them in any case.
    static ArrayNode kept(JsonNode list, BitSet places, int always) {
        ArrayNode copy = NODES.arrayNode();
        for (int i = 0; i < list.size(); i++) {
            if (i < always || places.get(i - always)) {
                copy.add(list.get(i));
            }
        }
        return copy;
    }

    static String kept(String text, BitSet places) {
        var copy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (places.get(i)) {
                copy.append(text.charAt(i));
            }
        }
        return copy.toString();
    }

    /// A copy with every number and string mapped.
    ///
    /// @param calls whether this is the input of a class, whose calls begin with a name that stays
    static JsonNode mapped(JsonNode value, boolean calls, Function<JsonNode, JsonNode> mapping) {
        if (value.isObject()) {
            ObjectNode copy = NODES.objectNode();
            for (var field : value.properties()) {
                copy.set(field.getKey(), mapped(field.getValue(), false, mapping));
            }
            return copy;
        }
        if (!value.isArray()) {
            return value.isNull() ? value : mapping.apply(value);
        }
        ArrayNode copy = NODES.arrayNode(value.size());
        for (int i = 0; i < value.size(); i++) {
            if (calls && i > 0) {
                ArrayNode call = NODES.arrayNode(value.get(i).size());
                for (int j = 0; j < value.get(i).size(); j++) {
                    JsonNode part = value.get(i).get(j);
                    call.add(j == 0 ? part : mapped(part, false, mapping));
                }
                copy.add(call);
            } else {
                copy.add(mapped(value.get(i), false, mapping));
            }
        }
        return copy;
    }

    static JsonNode number(long value) {
        return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
    }
}
