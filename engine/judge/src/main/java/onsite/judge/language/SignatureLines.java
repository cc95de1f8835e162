package onsite.judge.language;

import java.util.stream.Collectors;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;

/// Writes a signature as the workers read it: a word, then a line for each part.
public final class SignatureLines {
    private SignatureLines() {}

    public static String of(Signature signature) {
        return switch (signature) {
            case Signature.Function(Signature.Method method, Signature.Answer answer) ->
                    "function\n" + answer + "\n" + method + "\n";
            case Signature.ClassOf type ->
                    "class\n"
                            + type.name()
                            + "\n"
                            + type.constructor().stream()
                                    .map(Parameter::toString)
                                    .collect(Collectors.joining(", "))
                            + "\n"
                            + type.methods().size()
                            + "\n"
                            + type.methods().stream()
                                    .map(method -> method + "\n")
                                    .collect(Collectors.joining());
        };
    }
}
