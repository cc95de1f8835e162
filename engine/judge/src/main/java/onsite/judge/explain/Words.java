package onsite.judge.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Inputs whose strings are made of simpler characters, and whose booleans are false.
final class Words {
    private static final int DISTINCT_MAX = 16;
    private static final int EACH_OF_MAX = 24;
    private static final String SIMPLE = "abc";

    private final JsonNode input;
    private final boolean calls;
    private final StringBuilder characters = new StringBuilder();
    private int booleans;

    Words(JsonNode input, boolean calls) {
        this.input = input;
        this.calls = calls;
        JsonNode unchanged =
                Json.mapped(
                        input,
                        calls,
                        value -> {
                            booleans += value.isBoolean() ? 1 : 0;
                            characters.append(value.isTextual() ? value.textValue() : "");
                            return value;
                        });
        assert unchanged.equals(input);
    }

    List<JsonNode> simpler() {
        var simpler = new ArrayList<JsonNode>();
        Set<Character> distinct = new LinkedHashSet<>();
        characters.chars().forEach(c -> distinct.add((char) c));
        if (!distinct.isEmpty()) {
            simpler.add(replaced(inOrder(distinct)));
        }
        distinct.stream()
                .limit(DISTINCT_MAX)
                .forEach(c -> {
                    for (int i = 0; i < SIMPLE.length(); i++) {
                        simpler.add(replaced(Map.of(c, SIMPLE.charAt(i))));
                    }
                });
        for (int i = 0; i < characters.length() && characters.length() <= EACH_OF_MAX; i++) {
            simpler.add(changed(i, SIMPLE.charAt(0)));
            simpler.add(changed(i, SIMPLE.charAt(1)));
        }
        for (int i = 0; i < booleans && booleans <= EACH_OF_MAX; i++) {
            simpler.add(negated(i));
        }
        return simpler;
    }

    /// The first character becomes `a`, the next new one `b`, and so on.
    private static Map<Character, Character> inOrder(Set<Character> distinct) {
        var changes = new HashMap<Character, Character>();
        for (char c : distinct) {
            changes.put(c, changes.size() < 26 ? (char) ('a' + changes.size()) : c);
        }
        return changes;
    }

    private JsonNode replaced(Map<Character, Character> changes) {
        return Json.mapped(
                input,
                calls,
                value -> {
                    if (!value.isTextual()) {
                        return value;
                    }
                    var text = new StringBuilder();
                    value.textValue()
                            .chars()
                            .forEach(c ->
                                    text.append((char) changes.getOrDefault((char) c, (char) c)));
                    return Json.NODES.textNode(text.toString());
                });
    }

    private JsonNode changed(int place, char by) {
        int[] passed = {0};
        return Json.mapped(
                input,
                calls,
                value -> {
                    if (!value.isTextual()) {
                        return value;
                    }
                    var text = new StringBuilder(value.textValue());
                    int here = place - passed[0];
                    passed[0] += text.length();
                    if (here >= 0 && here < text.length()) {
                        text.setCharAt(here, by);
                    }
                    return Json.NODES.textNode(text.toString());
                });
    }

    private JsonNode negated(int place) {
        int[] passed = {0};
        return Json.mapped(
                input,
                calls,
                value ->
                        value.isBoolean() && passed[0]++ == place
                                ? Json.NODES.booleanNode(!value.booleanValue())
                                : value);
    }
}
