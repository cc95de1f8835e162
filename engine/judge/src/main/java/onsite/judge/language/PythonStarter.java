package onsite.judge.language;

import java.util.List;
import java.util.stream.Collectors;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Starter code in Python.
final class PythonStarter {
    private PythonStarter() {}

    static String of(Signature signature) {
        return switch (signature) {
            case Signature.Function function -> "class Solution:\n" + method(function.method());
            case Signature.ClassOf type ->
                    "class "
                            + type.name()
                            + ":\n    def __init__(self"
                            + parameters(type.constructor())
                            + "):\n        pass\n\n"
                            + type.methods().stream()
                                    .map(PythonStarter::method)
                                    .collect(Collectors.joining("\n"));
        };
    }

    private static String method(Signature.Method method) {
        return "    def "
                + SnakeCase.of(method.name())
                + "(self"
                + parameters(method.parameters())
                + ") -> "
                + name(method.result())
                + ":\n        pass\n";
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter ->
                        ", " + SnakeCase.of(parameter.name()) + ": " + name(parameter.type()))
                .collect(Collectors.joining());
    }

    private static String name(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT, LONG -> "int";
                        case DOUBLE -> "float";
                        case BOOLEAN -> "bool";
                        case STRING -> "str";
                    };
            case Type.ArrayOf(Type element) -> "list[" + name(element) + "]";
            case Type.ListOf(Type element) -> "list[" + name(element) + "]";
            case Type.Linked linked -> linked + " | None";
            case Type.Nothing nothing -> "None";
        };
    }
}
