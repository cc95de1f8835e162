package onsite.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a submission has to define: one function, or one class with a constructor and methods.
public sealed interface Signature {

    /// A named operation, written `twoSum(nums: int[], target: int) -> int[]`.
    ///
    /// @param name camelCase; Python sees it in snake_case
    record Method(String name, List<Parameter> parameters, Type result) {
        private static final Pattern FORM =
                Pattern.compile(
                        "([a-z][A-Za-z0-9]*)\\s*\\((.*)\\)\\s*(?:->\\s*(.+))?", Pattern.DOTALL);

        public Method {
            parameters = List.copyOf(parameters);
            requireDistinct(parameters);
        }

        /// @throws IllegalArgumentException with a sentence that shows the form
        public static Method parse(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "'"
                                + text.strip()
                                + "' is not a signature: write name(a: int[], b: int) -> int");
            }
            String result = matcher.group(3);
            return new Method(
                    matcher.group(1),
                    parseParameters(matcher.group(2)),
                    result == null ? Type.Nothing.VOID : Type.parse(result));
        }

        @Override
        public String toString() {
            return name
                    + written(parameters)
                    + (result == Type.Nothing.VOID ? "" : " -> " + result);
        }
    }

    /// A function that is called once for each test, on a fresh `Solution`.
    record Function(Method method, Answer answer) implements Signature {
        public Function {
            if (method.result() == Type.Nothing.VOID && answer instanceof Answer.Returned) {
                throw new IllegalArgumentException(
                        method.name()
                                + " returns nothing: say which argument holds the answer, like answer: nums");
            }
            answer.argument()
                    .ifPresent(name -> {
                        if (method.parameters().stream().noneMatch(p -> p.name().equals(name))) {
                            throw new IllegalArgumentException(
                                    "the answer is said to be in "
                                            + name
                                            + ", which is not a parameter");
                        }
                    });
            if (answer instanceof Answer.Prefix prefix) {
                requirePrefixOfArray(method, prefix);
            }
        }

        private static void requirePrefixOfArray(Method method, Answer.Prefix prefix) {
            boolean array =
                    method.parameters().stream()
                            .anyMatch(p ->
                                    p.name().equals(prefix.name())
                                            && p.type() instanceof Type.ArrayOf);
            if (!array || method.result() != Type.Scalar.INT) {
                throw new IllegalArgumentException(
                        "answer "
                                + prefix.name()
                                + "[:return] needs an array and a function that returns int");
            }
        }

        /// The type of the value that is compared with the expected one.
        public Type answerType() {
            return answer.argument().map(this::typeOf).orElse(method.result());
        }

        private Type typeOf(String name) {
            return method.parameters().get(position(name)).type();
        }

        /// The place of a parameter in the list of arguments, from 0.
        public int position(String name) {
            for (int i = 0; i < method.parameters().size(); i++) {
                if (method.parameters().get(i).name().equals(name)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no parameter is called " + name);
        }
    }

    /// A class that is built once for each test and then called several times.
    ///
    /// @param name PascalCase, the same in every language
    record ClassOf(String name, List<Parameter> constructor, List<Method> methods)
            implements Signature {
        private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

        public ClassOf {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "'"
                                + name
                                + "' is not a class name: write it in PascalCase, like LRUCache");
            }
            constructor = List.copyOf(constructor);
            methods = List.copyOf(methods);
            requireDistinct(constructor);
            if (methods.isEmpty()) {
                throw new IllegalArgumentException("class " + name + " has no methods");
            }
            if (methods.stream().map(Method::name).distinct().count() != methods.size()) {
                throw new IllegalArgumentException(
                        "class " + name + " has two methods of one name");
            }
        }

        public Optional<Method> method(String name) {
            return methods.stream().filter(m -> m.name().equals(name)).findFirst();
        }
    }

    /// Where the answer of a function is found after the call.
    sealed interface Answer {
        /// The value that was returned.
        record Returned() implements Answer {
            @Override
            public String toString() {
                return "return";
            }
        }

        /// An argument that the function has changed in place.
        record Argument(String name) implements Answer {
            @Override
            public Optional<String> argument() {
                return Optional.of(name);
            }

            @Override
            public String toString() {
                return name;
            }
        }

        /// The first elements of an argument, as many as the returned number says.
        record Prefix(String name) implements Answer {
            @Override
            public Optional<String> argument() {
                return Optional.of(name);
            }

            @Override
            public String toString() {
                return name + "[:return]";
            }
        }

        /// The name of the argument that holds it; empty if it is returned.
        default Optional<String> argument() {
            return Optional.empty();
        }

        static Answer parse(String text) {
            String word = text.strip();
            if (word.equals("return")) {
                return new Returned();
            }
            return word.endsWith("[:return]")
                    ? new Prefix(word.substring(0, word.length() - "[:return]".length()))
                    : new Argument(word);
        }
    }

    /// Parses `a: int[], b: int`; blank text means no parameters.
    static List<Parameter> parseParameters(String text) {
        List<Parameter> parameters = new ArrayList<>();
        if (text.isBlank()) {
            return parameters;
        }
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        "'"
                                + part.strip()
                                + "' is not a parameter: write name: type, like nums: int[]");
            }
            parameters.add(
                    new Parameter(
                            part.substring(0, colon).strip(),
                            Type.parse(part.substring(colon + 1))));
        }
        return parameters;
    }

    private static String written(List<Parameter> parameters) {
        return parameters.stream()
                .map(Parameter::toString)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static void requireDistinct(List<Parameter> parameters) {
        var seen = new HashSet<String>();
        for (Parameter parameter : parameters) {
            if (!seen.add(parameter.name())) {
                throw new IllegalArgumentException("two parameters are called " + parameter.name());
            }
        }
    }
}
