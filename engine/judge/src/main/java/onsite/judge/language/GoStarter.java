package onsite.judge.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Starter code in Go.
final class GoStarter {
    private GoStarter() {}

    static String of(Signature signature) {
        return "package solution\n\n"
                + switch (signature) {
                    case Signature.Function function ->
                            "func "
                                    + function.method().name()
                                    + shape(function.method())
                                    + body(function.method());
                    case Signature.ClassOf type ->
                            "type "
                                    + type.name()
                                    + " struct {\n}\n\n"
                                    + constructor(type)
                                    + " {\n\treturn &"
                                    + type.name()
                                    + "{}\n}\n"
                                    + type.methods().stream()
                                            .map(method -> "\n" + head(type, method) + body(method))
                                            .collect(Collectors.joining());
                };
    }

    private static String receiver(Signature.ClassOf type) {
        return type.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /// `func NewLRUCache(capacity int) *LRUCache`.
    static String constructor(Signature.ClassOf type) {
        return "func New" + type.name() + parameters(type.constructor()) + " *" + type.name();
    }

    /// `func (l *LRUCache) Get(key int) int`.
    static String head(Signature.ClassOf type, Signature.Method method) {
        return "func ("
                + receiver(type)
                + " *"
                + type.name()
                + ") "
                + GoBridge.capitalized(method.name())
                + shape(method);
    }

    /// What follows the name: `(key int) int`.
    static String shape(Signature.Method method) {
        String result = GoBridge.name(method.result());
        return parameters(method.parameters()) + (result.isEmpty() ? "" : " " + result);
    }

    private static String body(Signature.Method method) {
        return method.result() == Type.Nothing.VOID
                ? " {\n}\n"
                : " {\n\treturn " + emptyValue(method.result()) + "\n}\n";
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + " " + GoBridge.name(parameter.type()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String emptyValue(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT, LONG, DOUBLE -> "0";
                        case BOOLEAN -> "false";
                        case STRING -> "\"\"";
                    };
            case Type.ArrayOf array -> "nil";
            case Type.ListOf list -> "nil";
            case Type.Linked linked -> "nil";
            case Type.Nothing nothing -> "";
        };
    }
}
