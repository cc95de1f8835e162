package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onsite.catalog.NotationCursor.Raw;
import onsite.catalog.text.Wording;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;

/// Inputs of a function: one line `name = value` for each argument, in any order; in an example
/// also `answer = value`.
final class FunctionNotation {
    static final String ANSWER = "answer";

    private final Signature.Function function;
    private final List<Parameter> parameters;

    FunctionNotation(Signature.Function function) {
        this.function = function;
        this.parameters = function.method().parameters();
    }

    JsonNode input(String text) {
        Map<String, Raw> assignments = assignments(text);
        Raw answer = assignments.get(ANSWER);
        if (answer != null) {
            throw new NotationException(
                    answer.line(),
                    "leave the answer out of an input: the reference solution finds it");
        }
        return arguments(assignments, text);
    }

    /// The arguments and the answer of an example.
    record Solved(JsonNode input, JsonNode answer) {}

    Solved solved(String text) {
        Map<String, Raw> assignments = assignments(text);
        Raw answer = assignments.get(ANSWER);
        if (answer == null) {
            throw new NotationException(
                    lastLine(text),
                    "the example has no answer: write answer = "
                            + Sample.literal(function.answerType())
                            + " under the arguments");
        }
        return new Solved(
                arguments(assignments, text),
                NotationValue.read(ANSWER, function.answerType(), answer));
    }

    private Map<String, Raw> assignments(String text) {
        Map<String, Raw> found = new HashMap<>();
        var cursor = new NotationCursor(text);
        cursor.skipBlank();
        while (!cursor.atEnd()) {
            int line = cursor.line();
            String rest = cursor.restOfLine();
            String name = cursor.word().orElse(null);
            cursor.skipSpaces();
            if (name == null || !cursor.take('=')) {
                throw new NotationException(line, notAssignment(rest));
            }
            if (!name.equals(ANSWER) && parameters.stream().noneMatch(p -> p.name().equals(name))) {
                throw new NotationException(line, unknown(name));
            }
            cursor.skipSpaces();
            if (found.put(name, cursor.value(name, false)) != null) {
                throw new NotationException(line, name + " is given twice: leave one out");
            }
            cursor.take(',');
            cursor.skipBlank();
        }
        return found;
    }

    private JsonNode arguments(Map<String, Raw> assignments, String text) {
        ArrayNode arguments = JsonNodeFactory.instance.arrayNode();
        for (Parameter parameter : parameters) {
            Raw raw = assignments.get(parameter.name());
            if (raw == null) {
                throw new NotationException(
                        lastLine(text), parameter.name() + " is missing: write " + form(parameter));
            }
            arguments.add(NotationValue.read(parameter.name(), parameter.type(), raw));
        }
        return arguments;
    }

    private String notAssignment(String rest) {
        return Wording.quoted(rest)
                + " is not of the form name = value"
                + (parameters.isEmpty() ? "" : ": write " + form(parameters.getFirst()));
    }

    private String unknown(String name) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        String there =
                names.isEmpty() ? "it takes no argument" : "write " + String.join(", ", names);
        return function.method().name()
                + " has no parameter "
                + Wording.quoted(name)
                + ": "
                + there
                + Wording.suggestion(name, names);
    }

    private static String form(Parameter parameter) {
        return parameter.name() + " = " + Sample.literal(parameter.type());
    }

    static int lastLine(String text) {
        return Math.max(1, (int) text.stripTrailing().lines().count());
    }

    /// @param input that fits the signature
    String show(JsonNode input) {
        var text = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            text.append(i > 0 ? "\n" : "").append(parameter.name()).append(" = ");
            Canonical.append(text, parameter.type(), input.get(i));
        }
        return text.toString();
    }
}
