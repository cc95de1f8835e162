package onsite.app.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fields of JSON that have to be there and of a kind. Reading throws [IllegalArgumentException]
/// with a sentence where they are not.
final class Fields {
    private Fields() {}

    static ArrayNode array(List<ObjectNode> elements) {
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }

    static Optional<JsonNode> present(JsonNode json, String name) {
        JsonNode field = json.get(name);
        return field == null || field.isNull() ? Optional.empty() : Optional.of(field);
    }

    static JsonNode object(JsonNode json, String name) {
        return present(json, name)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> wrong(name, "an object"));
    }

    static List<JsonNode> list(JsonNode json, String name) {
        JsonNode field =
                present(json, name)
                        .filter(JsonNode::isArray)
                        .orElseThrow(() -> wrong(name, "a list"));
        List<JsonNode> elements = new ArrayList<>();
        field.forEach(elements::add);
        return elements;
    }

    static String text(JsonNode json, String name) {
        return optionalText(json, name).orElseThrow(() -> wrong(name, "a text"));
    }

    static Optional<String> optionalText(JsonNode json, String name) {
        return present(json, name)
                .map(field -> {
                    if (!field.isTextual()) {
                        throw wrong(name, "a text");
                    }
                    return field.textValue();
                });
    }

    static JsonNode number(JsonNode json, String name) {
        return present(json, name)
                .filter(JsonNode::isNumber)
                .orElseThrow(() -> wrong(name, "a number"));
    }

    static int whole(JsonNode json, String name) {
        JsonNode number = number(json, name);
        if (!number.canConvertToInt()) {
            throw wrong(name, "a whole number");
        }
        return number.intValue();
    }

    static <T> T known(Optional<T> value, JsonNode json, String name) {
        return value.orElseThrow(
                () -> new IllegalArgumentException("'" + text(json, name) + "' is not a " + name));
    }

    static IllegalArgumentException wrong(String name, String kind) {
        return new IllegalArgumentException("a judgement's '" + name + "' must be " + kind);
    }
}
