package onsite.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Checker;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;

/// The field `checker` of `problem.yaml`, which has to suit the answer's type.
final class CheckerField {
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+([eE]-?[0-9]{1,3})?");
    private static final List<String> WORDS = List.of("exact", "unordered", "any-valid");

    private CheckerField() {}

    static Optional<Checker> read(YamlValue value, Optional<Signature> signature) {
        Optional<Checker> checker = value.isMapping() ? tolerance(value) : word(value);
        return checker.filter(c -> signature.isEmpty() || suits(value, c, signature.get()));
    }

    private static Optional<Checker> word(YamlValue value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get()) {
            case "exact" -> Optional.of(new Checker.Exact());
            case "unordered" -> Optional.of(new Checker.Unordered());
            case "any-valid" -> Optional.of(new Checker.AnyValid());
            default -> {
                value.mistake(
                        Wording.quoted(text.get())
                                + " is not a checker: write exact, unordered, any-valid or {tolerance: 1e-6}"
                                + Wording.suggestion(text.get(), WORDS));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Checker> tolerance(YamlValue value) {
        Optional<YamlValue> field =
                value.mapping(List.of("tolerance"))
                        .flatMap(mapping -> mapping.require("tolerance", "tolerance: 1e-6"));
        Optional<String> text = field.flatMap(YamlValue::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text.get()).matches()) {
            field.get()
                    .mistake(
                            Wording.quoted(text.get())
                                    + " is not a tolerance: write a number between 0 and 1, like 1e-6");
            return Optional.empty();
        }
        try {
            return Optional.of(new Checker.Tolerance(Double.parseDouble(text.get())));
        } catch (IllegalArgumentException e) {
            field.get().mistake(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean suits(YamlValue value, Checker checker, Signature signature) {
        String reason =
                switch (checker) {
                    case Checker.Exact exact -> "";
                    case Checker.AnyValid anyValid -> "";
                    case Checker.Unordered unordered ->
                            isList(signature)
                                    ? ""
                                    : "unordered needs a function that answers an array or a list: write exact or any-valid";
                    case Checker.Tolerance tolerance ->
                            hasDouble(signature)
                                    ? ""
                                    : "a tolerance needs an answer with double in it: write exact";
                };
        if (!reason.isEmpty()) {
            value.mistake(reason);
        }
        return reason.isEmpty();
    }

    private static boolean isList(Signature signature) {
        return signature instanceof Signature.Function function
                && (function.answerType() instanceof Type.ArrayOf
                        || function.answerType() instanceof Type.ListOf);
    }

    private static boolean hasDouble(Signature signature) {
        return switch (signature) {
            case Signature.Function function -> hasDouble(function.answerType());
            case Signature.ClassOf type ->
                    type.methods().stream().map(Method::result).anyMatch(CheckerField::hasDouble);
        };
    }

    private static boolean hasDouble(Type type) {
        return switch (type) {
            case Type.ArrayOf(Type element) -> hasDouble(element);
            case Type.ListOf(Type element) -> hasDouble(element);
            case Type.Scalar scalar -> scalar == Type.Scalar.DOUBLE;
            case Type.Linked linked -> false;
            case Type.Nothing nothing -> false;
        };
    }
}
