package onsite.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Growth;
import onsite.judge.Scope;
import org.jspecify.annotations.Nullable;

/// How structured values lie in a column, and in an export: as JSON texts and words.
final class Columns {
    static final ObjectMapper JSON = new ObjectMapper();

    private Columns() {}

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new StoreException("The database holds damaged JSON.", e);
        }
    }

    static String files(Map<String, String> files) {
        ObjectNode json = JSON.createObjectNode();
        files.forEach(json::put);
        return json.toString();
    }

    static SortedMap<String, String> readFiles(String text) {
        SortedMap<String, String> files = new TreeMap<>();
        json(text)
                .properties()
                .forEach(field -> files.put(field.getKey(), field.getValue().asText()));
        return files;
    }

    static @Nullable String growth(Optional<Growth> growth) {
        return growth.map(Growth::notation).orElse(null);
    }

    static Optional<Growth> readGrowth(@Nullable String notation) {
        return Optional.ofNullable(notation)
                .map(text ->
                        Growth.of(text)
                                .orElseThrow(() ->
                                        new StoreException(
                                                "'" + text + "' is not a class of growth.")));
    }

    static String scopeWord(Scope scope) {
        return switch (scope) {
            case Scope.All() -> "all";
            case Scope.Samples() -> "samples";
            case Scope.Custom(var inputs) -> "custom";
        };
    }

    static @Nullable String inputs(Scope scope) {
        if (!(scope instanceof Scope.Custom(var inputs))) {
            return null;
        }
        ArrayNode json = JSON.createArrayNode();
        inputs.forEach(json::add);
        return json.toString();
    }

    static Scope readScope(String word, @Nullable String inputs) {
        return switch (word) {
            case "all" -> new Scope.All();
            case "samples" -> new Scope.Samples();
            case "custom" -> new Scope.Custom(readInputs(inputs == null ? "[]" : inputs));
            default -> throw new StoreException("'" + word + "' is not a set of tests.");
        };
    }

    private static List<String> readInputs(String text) {
        List<String> inputs = new ArrayList<>();
        json(text).forEach(input -> inputs.add(input.asText()));
        return inputs;
    }
}
