package onsite.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.Mistakes;
import onsite.catalog.yaml.YamlMapping;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Signature.Answer;
import onsite.exercise.Signature.Method;
import onsite.exercise.Type;

/// The fields of `problem.yaml` that make a signature: `signature` and `answer`, or `class`,
/// `constructor` and `methods`.
final class SignatureFields {
    private static final int LENGTH_MAX = 400;
    private static final int NESTING_MAX = 4;
    private static final String FORM = "signature: \"twoSum(nums: int[], target: int) -> int[]\"";

    /// Names that at least one language keeps for itself, or that its drivers and notation use.
    private static final Set<String> TAKEN =
            Set.of(
                    ("abstract and as assert async await boolean break byte case catch chan char class const"
                                    + " continue def default defer del do double elif else enum except extends"
                                    + " fallthrough false final finally float for from func global go goto if"
                                    + " implements import in instanceof int interface is lambda long map native new"
                                    + " none nil nonlocal not null or package pass private protected public raise"
                                    + " range return select self short static strictfp string struct super switch"
                                    + " synchronized this throw throws transient true try type var void volatile"
                                    + " while with yield")
                            .split(" "));

    private static final Set<String> TAKEN_CLASSES =
            Set.of("Solution", "ListNode", "TreeNode", "GraphNode", "Object", "String", "List");

    private SignatureFields() {}

    static Optional<Signature> read(YamlMapping file, Mistakes mistakes) {
        if (file.has("signature") && file.has("class")) {
            file.get("class")
                    .ifPresent(value ->
                            value.mistake(
                                    "a problem asks for a function or for a class: leave out signature or class"));
            return Optional.empty();
        }
        if (file.has("class")) {
            refuse(file, List.of("answer"), "the results of its methods are the answer of a class");
            return readClass(file);
        }
        if (file.has("signature")) {
            refuse(
                    file,
                    List.of("constructor", "methods"),
                    "a function has none; a class is named by class");
            return readFunction(file);
        }
        mistakes.at(
                file.line(),
                "signature is missing: write " + FORM + ", or class, constructor and methods");
        return Optional.empty();
    }

    private static void refuse(YamlMapping file, List<String> keys, String reason) {
        for (String key : keys) {
            file.get(key).ifPresent(value -> value.mistake("leave out " + key + ": " + reason));
        }
    }

    private static Optional<Signature> readFunction(YamlMapping file) {
        YamlValue field = file.get("signature").orElseThrow();
        Optional<Method> method =
                parsed(field, Method::parse)
                        .filter(m -> namesAreFree(field, m) && isFlat(field, m));
        Optional<Answer> answer =
                file.has("answer")
                        ? file.get("answer").flatMap(value -> parsed(value, Answer::parse))
                        : Optional.of(new Answer.Returned());
        if (method.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Signature.Function(method.get(), answer.get()));
        } catch (IllegalArgumentException e) {
            file.get("answer").orElse(field).mistake(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Signature> readClass(YamlMapping file) {
        YamlValue field = file.get("class").orElseThrow();
        Optional<String> name = parsed(field, Function.identity());
        if (name.filter(TAKEN_CLASSES::contains).isPresent()) {
            field.mistake(name.get() + " is taken by the judge or a language: choose another name");
            return Optional.empty();
        }
        Optional<List<Parameter>> constructor =
                file.has("constructor")
                        ? file.get("constructor").flatMap(SignatureFields::constructor)
                        : Optional.of(List.of());
        Optional<List<Method>> methods =
                file.require("methods", "methods: [\"get(key: int) -> int\"]")
                        .flatMap(SignatureFields::methods);
        if (name.isEmpty() || constructor.isEmpty() || methods.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Signature.ClassOf(name.get(), constructor.get(), methods.get()));
        } catch (IllegalArgumentException e) {
            field.mistake(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<List<Parameter>> constructor(YamlValue field) {
        if (field.emptiableText().filter(String::isEmpty).isPresent()) {
            return Optional.of(List.of());
        }
        // A constructor is checked as the method it would be.
        return parsed(
                        field,
                        text ->
                                new Method(
                                        "construct",
                                        Signature.parseParameters(text),
                                        Type.Nothing.VOID))
                .filter(method -> namesAreFree(field, method) && isFlat(field, method))
                .map(Method::parameters);
    }

    private static Optional<List<Method>> methods(YamlValue field) {
        Optional<List<YamlValue>> elements = field.list();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<Method> methods = new ArrayList<>();
        for (YamlValue element : elements.get()) {
            parsed(element, Method::parse)
                    .filter(m -> namesAreFree(element, m) && isFlat(element, m))
                    .ifPresent(methods::add);
        }
        return methods.size() == elements.get().size() ? Optional.of(methods) : Optional.empty();
    }

    /// The text as something that throws a sentence when it is not in its form.
    private static <T> Optional<T> parsed(YamlValue field, Function<String, T> parse) {
        Optional<String> text = field.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > LENGTH_MAX) {
            field.mistake(
                    Wording.quoted(text.get())
                            + " has more than "
                            + LENGTH_MAX
                            + " characters: shorten it");
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.get()));
        } catch (IllegalArgumentException e) {
            field.mistake(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean namesAreFree(YamlValue field, Method method) {
        boolean free = isFree(field, method.name());
        for (Parameter parameter : method.parameters()) {
            free &= isFree(field, parameter.name());
            if (parameter.name().equals(FunctionNotation.ANSWER)) {
                field.mistake(
                        "a parameter can't be called answer, which is what examples call the result:"
                                + " choose another name");
                free = false;
            }
        }
        return free;
    }

    private static boolean isFree(YamlValue field, String name) {
        boolean free = !TAKEN.contains(name);
        if (!free) {
            field.mistake(
                    Wording.quoted(name)
                            + " is a word that Java, Python or Go keep for themselves: choose another name");
        }
        return free;
    }

    private static boolean isFlat(YamlValue field, Method method) {
        List<Type> types =
                new ArrayList<>(method.parameters().stream().map(Parameter::type).toList());
        types.add(method.result());
        for (Type type : types) {
            if (nesting(type) > NESTING_MAX) {
                field.mistake(
                        Wording.quoted(type.toString())
                                + " is nested deeper than "
                                + NESTING_MAX
                                + " lists: no problem needs that");
                return false;
            }
        }
        return true;
    }

    private static int nesting(Type type) {
        return switch (type) {
            case Type.ArrayOf(Type element) -> 1 + nesting(element);
            case Type.ListOf(Type element) -> 1 + nesting(element);
            case Type.Scalar scalar -> 0;
            case Type.Linked linked -> 0;
            case Type.Nothing nothing -> 0;
        };
    }
}
