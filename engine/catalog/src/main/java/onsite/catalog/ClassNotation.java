package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.catalog.NotationCursor.Raw;
import onsite.catalog.text.Wording;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;

/// Inputs of a class: its constructor and then its methods, one call a line; in an example each
/// call that answers something is followed by `= result`.
final class ClassNotation {
    private final Signature.ClassOf type;

    ClassNotation(Signature.ClassOf type) {
        this.type = type;
    }

    private record Call(String name, List<Raw> arguments, Optional<Raw> result, int line) {}

    JsonNode input(String text) {
        List<Call> calls = calls(text);
        for (Call call : calls) {
            if (call.result().isPresent()) {
                throw new NotationException(
                        call.line(),
                        "leave = "
                                + Wording.shortened(call.result().get().text())
                                + " out of an input: the reference solution finds it");
            }
        }
        return input(calls);
    }

    FunctionNotation.Solved solved(String text) {
        List<Call> calls = calls(text);
        JsonNode input = input(calls);
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        for (Call call : calls) {
            Optional<Method> method = type.method(call.name());
            Type result = method.map(Method::result).orElse(Type.Nothing.VOID);
            if (result == Type.Nothing.VOID) {
                requireNoResult(call);
            }
            if (method.isPresent()) {
                results.add(result(call, result));
            }
        }
        return new FunctionNotation.Solved(input, results);
    }

    private static void requireNoResult(Call call) {
        if (call.result().isPresent()) {
            throw new NotationException(
                    call.line(),
                    call.name()
                            + " answers nothing: leave out = "
                            + Wording.shortened(call.result().get().text()));
        }
    }

    private static JsonNode result(Call call, Type type) {
        if (type == Type.Nothing.VOID) {
            return NullNode.getInstance();
        }
        Raw raw =
                call.result()
                        .orElseThrow(() ->
                                new NotationException(
                                        call.line(),
                                        call.name()
                                                + " has no result: write = "
                                                + Sample.literal(type)
                                                + " after the call"));
        return NotationValue.read("the result of " + call.name(), type, raw);
    }

    private List<Call> calls(String text) {
        List<Call> calls = new ArrayList<>();
        var cursor = new NotationCursor(text);
        cursor.skipBlank();
        while (!cursor.atEnd()) {
            calls.add(call(cursor));
            cursor.skipBlank();
        }
        if (calls.isEmpty()) {
            throw new NotationException(
                    1, "there is no call: begin with " + form(type.name(), type.constructor()));
        }
        return calls;
    }

    private Call call(NotationCursor cursor) {
        int line = cursor.line();
        String rest = cursor.restOfLine();
        String name = cursor.word().orElse("");
        cursor.skipSpaces();
        if (name.isEmpty() || !cursor.take('(')) {
            throw new NotationException(
                    line,
                    Wording.quoted(rest)
                            + " is not a call: write "
                            + form(
                                    type.methods().getFirst().name(),
                                    type.methods().getFirst().parameters()));
        }
        List<Raw> arguments = arguments(cursor, name);
        cursor.skipSpaces();
        Optional<Raw> result = Optional.empty();
        if (cursor.take('=')) {
            cursor.skipSpaces();
            result = Optional.of(cursor.value("the result of " + name, false));
        }
        cursor.take(',');
        cursor.skipSpaces();
        if (!cursor.atLineEnd()) {
            throw new NotationException(
                    cursor.line(),
                    Wording.quoted(cursor.restOfLine())
                            + " stands after the call of "
                            + name
                            + ": write one call a line");
        }
        return new Call(name, arguments, result, line);
    }

    private static List<Raw> arguments(NotationCursor cursor, String name) {
        List<Raw> arguments = new ArrayList<>();
        cursor.skipBlank();
        while (!cursor.take(')')) {
            if (cursor.atEnd()) {
                throw new NotationException(
                        cursor.line(), "the call of " + name + " has no closing parenthesis");
            }
            arguments.add(cursor.value("argument " + (arguments.size() + 1) + " of " + name, true));
            cursor.skipBlank();
            if (cursor.take(',')) {
                cursor.skipBlank();
            }
        }
        return arguments;
    }

    private JsonNode input(List<Call> calls) {
        ArrayNode input = JsonNodeFactory.instance.arrayNode();
        for (Call call : calls) {
            boolean first = input.isEmpty();
            ArrayNode written = input.addArray();
            List<Parameter> parameters;
            if (first) {
                requireConstructor(call);
                parameters = type.constructor();
            } else {
                parameters = method(call).parameters();
                written.add(call.name());
            }
            if (call.arguments().size() != parameters.size()) {
                throw new NotationException(
                        call.line(),
                        Values.wrongCount(call.name(), parameters, call.arguments().size()));
            }
            for (int i = 0; i < parameters.size(); i++) {
                Parameter parameter = parameters.get(i);
                written.add(
                        NotationValue.read(
                                parameter.name(), parameter.type(), call.arguments().get(i)));
            }
        }
        return input;
    }

    private void requireConstructor(Call call) {
        if (!call.name().equals(type.name())) {
            throw new NotationException(
                    call.line(),
                    "begin with "
                            + form(type.name(), type.constructor())
                            + ", not with "
                            + Wording.quoted(call.name()));
        }
    }

    private Method method(Call call) {
        if (call.name().equals(type.name())) {
            throw new NotationException(
                    call.line(),
                    type.name() + " is built once, by the first call: leave this one out");
        }
        List<String> names = type.methods().stream().map(Method::name).toList();
        return type.method(call.name())
                .orElseThrow(() ->
                        new NotationException(
                                call.line(),
                                type.name()
                                        + " has no method "
                                        + Wording.quoted(call.name())
                                        + ": write "
                                        + String.join(", ", names)
                                        + Wording.suggestion(call.name(), names)));
    }

    private static String form(String name, List<Parameter> parameters) {
        return name
                + "("
                + String.join(", ", parameters.stream().map(p -> Sample.literal(p.type())).toList())
                + ")";
    }

    /// @param input that fits the signature
    String show(JsonNode input, Optional<JsonNode> results) {
        var text = new StringBuilder();
        appendCall(text, type.name(), type.constructor(), input.get(0), 0);
        for (int i = 1; i < input.size(); i++) {
            JsonNode call = input.get(i);
            Method method = type.method(call.get(0).textValue()).orElseThrow();
            text.append('\n');
            appendCall(text, method.name(), method.parameters(), call, 1);
            if (results.isPresent() && method.result() != Type.Nothing.VOID) {
                text.append(" = ");
                Canonical.append(text, method.result(), results.get().get(i - 1));
            }
        }
        return text.toString();
    }

    private static void appendCall(
            StringBuilder text,
            String name,
            List<Parameter> parameters,
            JsonNode list,
            int skipped) {
        text.append(name).append('(');
        for (int i = 0; i < parameters.size(); i++) {
            text.append(i > 0 ? ", " : "");
            Canonical.append(text, parameters.get(i).type(), list.get(i + skipped));
        }
        text.append(')');
    }
}
