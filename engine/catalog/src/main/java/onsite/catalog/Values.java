package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;

/// Checks JSON values against the types of signatures, and writes them in their one canonical form.
///
/// Every mismatch is a sentence without its full stop, and no value is too large, too deep or too
/// odd to be told from a right one.
public final class Values {
    private Values() {}

    /// Why a value is not of a type; empty when it is.
    public static Optional<String> mismatch(Type type, JsonNode value) {
        return new TypeCheck().mismatch(type, value);
    }

    /// Why a value is no input of a signature: a list of arguments, or of a class's calls.
    public static Optional<String> inputMismatch(Signature signature, JsonNode input) {
        if (!input.isArray()) {
            return Optional.of(
                    TypeCheck.shown(input)
                            + " is not an input: write a list of "
                            + (signature instanceof Signature.Function ? "arguments" : "calls"));
        }
        return switch (signature) {
            case Signature.Function(Method method, Signature.Answer answer) ->
                    argumentsMismatch(method.name(), method.parameters(), input, 0);
            case Signature.ClassOf type -> callsMismatch(type, input);
        };
    }

    /// Why a value is no answer to an input, which fits the signature itself.
    public static Optional<String> answerMismatch(
            Signature signature, JsonNode input, JsonNode answer) {
        return switch (signature) {
            case Signature.Function function -> mismatch(function.answerType(), answer);
            case Signature.ClassOf type -> resultsMismatch(type, input, answer);
        };
    }

    /// The canonical JSON of a value that is of the type: no spaces, keys in declared order,
    /// doubles as Java writes them.
    public static String canonical(Type type, JsonNode value) {
        var text = new StringBuilder();
        Canonical.append(text, type, value);
        return text.toString();
    }

    /// The canonical JSON of an input that fits the signature.
    public static String canonicalInput(Signature signature, JsonNode input) {
        return Canonical.input(signature, input);
    }

    private static Optional<String> callsMismatch(Signature.ClassOf type, JsonNode calls) {
        if (calls.isEmpty() || !calls.get(0).isArray()) {
            return Optional.of(
                    "the first element must be the list of arguments of " + type.name() + "(…)");
        }
        Optional<String> constructor =
                argumentsMismatch(type.name(), type.constructor(), calls.get(0), 0);
        if (constructor.isPresent()) {
            return constructor;
        }
        for (int i = 1; i < calls.size(); i++) {
            JsonNode call = calls.get(i);
            if (!call.isArray() || call.isEmpty() || !call.get(0).isTextual()) {
                return Optional.of(
                        TypeCheck.shown(call)
                                + " is not a call: write a list like [\""
                                + type.methods().getFirst().name()
                                + "\", …]");
            }
            Optional<Method> method = type.method(call.get(0).textValue());
            if (method.isEmpty()) {
                return Optional.of(
                        type.name() + " has no method called " + TypeCheck.shown(call.get(0)));
            }
            Optional<String> mismatch =
                    argumentsMismatch(method.get().name(), method.get().parameters(), call, 1);
            if (mismatch.isPresent()) {
                return Optional.of("call " + i + ": " + mismatch.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> resultsMismatch(
            Signature.ClassOf type, JsonNode calls, JsonNode results) {
        int expected = calls.size() - 1;
        if (!results.isArray() || results.size() != expected) {
            return Optional.of(
                    TypeCheck.shown(results)
                            + " is not a list of the results of "
                            + expected
                            + " calls");
        }
        for (int i = 0; i < expected; i++) {
            Method method = type.method(calls.get(i + 1).get(0).textValue()).orElseThrow();
            Optional<String> mismatch = mismatch(method.result(), results.get(i));
            if (mismatch.isPresent()) {
                return Optional.of(
                        "the result of call "
                                + (i + 1)
                                + ", "
                                + method.name()
                                + ": "
                                + mismatch.get());
            }
        }
        return Optional.empty();
    }

    /// @param skipped leading elements of the list that are no arguments
    private static Optional<String> argumentsMismatch(
            String name, List<Parameter> parameters, JsonNode list, int skipped) {
        int given = list.size() - skipped;
        if (given != parameters.size()) {
            return Optional.of(wrongCount(name, parameters, given));
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Optional<String> mismatch = mismatch(parameter.type(), list.get(i + skipped));
            if (mismatch.isPresent()) {
                return mismatch.map(sentence -> parameter.name() + ": " + sentence);
            }
        }
        return Optional.empty();
    }

    static String wrongCount(String name, List<Parameter> parameters, int given) {
        String wanted =
                switch (parameters.size()) {
                    case 0 -> "takes no argument";
                    case 1 -> "takes 1 argument (" + parameters.getFirst() + ")";
                    default ->
                            "takes "
                                    + parameters.size()
                                    + " arguments ("
                                    + String.join(
                                            ", ",
                                            parameters.stream().map(Parameter::toString).toList())
                                    + ")";
                };
        return name
                + " "
                + wanted
                + ", and "
                + given
                + " "
                + (given == 1 ? "is" : "are")
                + " given";
    }
}
