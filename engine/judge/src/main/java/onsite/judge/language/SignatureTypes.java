package onsite.judge.language;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Which types a signature speaks of.
final class SignatureTypes {
    private SignatureTypes() {}

    static Stream<Type> all(Signature signature) {
        return switch (signature) {
            case Signature.Function function -> of(function.method());
            case Signature.ClassOf type ->
                    Stream.concat(
                            type.constructor().stream().map(Parameter::type),
                            type.methods().stream().flatMap(SignatureTypes::of));
        };
    }

    private static Stream<Type> of(Signature.Method method) {
        return Stream.concat(
                method.parameters().stream().map(Parameter::type), Stream.of(method.result()));
    }

    static Set<Type.Linked> linked(Signature signature) {
        Set<Type.Linked> found = EnumSet.noneOf(Type.Linked.class);
        all(signature).forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(Type type, Set<Type.Linked> found) {
        switch (type) {
            case Type.Linked linked -> found.add(linked);
            case Type.ArrayOf(Type element) -> collect(element, found);
            case Type.ListOf(Type element) -> collect(element, found);
            case Type.Scalar scalar -> {}
            case Type.Nothing nothing -> {}
        }
    }
}
