package onsite.harness;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.tests.Calls;
import onsite.tests.InvalidInput;
import onsite.tests.Suite;
import onsite.tests.TestSuite;
import org.jspecify.annotations.Nullable;

/// A loaded `Tests.java`: its suite, and its `valid` and `check` methods called with typed values.
final class AuthoredSuite {
    private final Codec codec = new Codec(new AuthorValues());
    private final Signature signature;
    private final TestSuite suite;
    private final Method valid;
    private final @Nullable Method check;

    /// A test whose input is canonical JSON.
    record Written(String kind, int size, String name, String input) {}

    private AuthoredSuite(Signature signature, TestSuite suite) {
        this.signature = signature;
        this.suite = suite;
        this.valid =
                named("valid")
                        .orElseThrow(() ->
                                new AuthorMistake(
                                        "Tests.java has no method valid: write static void valid("
                                                + writtenParameters()
                                                + ") with a require for each constraint"));
        this.check = named("check").orElse(null);
    }

    /// @throws AuthorMistake if there is no usable class `Tests`
    static AuthoredSuite load(Signature signature, Map<String, byte[]> classes) {
        try {
            Class<?> type =
                    new MemoryClassLoader(classes, AuthoredSuite.class.getClassLoader())
                            .loadClass("Tests");
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            if (!(constructor.newInstance() instanceof TestSuite suite)) {
                throw new AuthorMistake("class Tests must implement onsite.tests.TestSuite");
            }
            return new AuthoredSuite(signature, suite);
        } catch (InvocationTargetException e) {
            throw new AuthorMistake("the constructor of Tests throws " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AuthorMistake(
                    "Tests.java must hold a class Tests with a constructor without parameters");
        }
    }

    private Optional<Method> named(String name) {
        Optional<Method> found =
                Arrays.stream(suite.getClass().getDeclaredMethods())
                        .filter(m -> m.getName().equals(name))
                        .findFirst();
        found.ifPresent(method -> method.setAccessible(true));
        return found;
    }

    private String writtenParameters() {
        var words = new ArrayList<String>();
        switch (signature) {
            case Signature.Function function -> {
                for (Parameter parameter : function.method().parameters()) {
                    words.add(
                            codec.classOf(parameter.type()).getSimpleName()
                                    + " "
                                    + parameter.name());
                }
            }
            case Signature.ClassOf type -> words.add("Calls calls");
        }
        return String.join(", ", words);
    }

    List<Written> tests() {
        var collected = new Suite();
        try {
            suite.define(collected);
        } catch (RuntimeException | LinkageError e) {
            throw new AuthorMistake("define throws " + e + where(e));
        }
        var tests = new ArrayList<Written>();
        for (Suite.TestInput test : collected.tests()) {
            String input;
            try {
                input = written(test.arguments());
            } catch (WrongShape | ClassCastException e) {
                throw new AuthorMistake(
                        "test '" + test.name() + "' does not fit the signature: " + e.getMessage());
            }
            Optional<String> invalid = valid(input);
            if (invalid.isPresent()) {
                throw new AuthorMistake("test '" + test.name() + "' is invalid: " + invalid.get());
            }
            tests.add(
                    new Written(
                            test.kind().name().toLowerCase(Locale.ROOT),
                            test.size(),
                            test.name(),
                            input));
        }
        return tests;
    }

    /// The input that a scale family makes at a size of the judge's choice.
    ///
    /// @throws AuthorMistake if there is no such family, or if it makes no valid input of this size
    String scaled(String family, int size) {
        var collected = new Suite();
        try {
            suite.define(collected);
            String input = written(collected.scaled(family, size).arguments());
            Optional<String> invalid = valid(input);
            if (invalid.isPresent()) {
                throw new AuthorMistake(family + " n=" + size + " is invalid: " + invalid.get());
            }
            return input;
        } catch (WrongShape | ClassCastException e) {
            throw new AuthorMistake(family + " does not fit the signature: " + e.getMessage());
        } catch (AuthorMistake e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new AuthorMistake(family + " n=" + size + " throws " + e + where(e));
        }
    }

    private static String where(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if ("Tests.java".equals(frame.getFileName())) {
                return " at Tests.java:" + frame.getLineNumber();
            }
        }
        return "";
    }

    private String written(List<Object> arguments) {
        var out = new StringBuilder("[");
        switch (signature) {
            case Signature.Function function ->
                    writeArguments(
                            function.method().name(),
                            function.method().parameters(),
                            arguments,
                            out);
            case Signature.ClassOf type -> {
                if (arguments.size() != 1 || !(arguments.getFirst() instanceof Calls calls)) {
                    throw new WrongShape("the input of a class is one construct(…).call(…)");
                }
                out.append('[');
                writeArguments(type.name(), type.constructor(), calls.constructor(), out);
                out.append(']');
                for (Calls.Call call : calls.calls()) {
                    Signature.Method method =
                            type.method(call.method())
                                    .orElseThrow(() ->
                                            new WrongShape("there is no method " + call.method()));
                    out.append(",[\"").append(method.name()).append('"');
                    out.append(call.arguments().isEmpty() ? "" : ",");
                    writeArguments(method.name(), method.parameters(), call.arguments(), out);
                    out.append(']');
                }
            }
        }
        return out.append(']').toString();
    }

    private void writeArguments(
            String name, List<Parameter> parameters, List<Object> arguments, StringBuilder out) {
        if (arguments.size() != parameters.size()) {
            throw new WrongShape(
                    name + " takes " + parameters.size() + " arguments, not " + arguments.size());
        }
        for (int i = 0; i < arguments.size(); i++) {
            out.append(i == 0 ? "" : ",");
            codec.write(parameters.get(i).type(), arguments.get(i), out);
        }
    }

    /// The first constraint that the input breaks.
    Optional<String> valid(String input) {
        return call(valid, "valid", readInput(input));
    }

    /// Why the answer is wrong.
    Optional<String> check(String input, String expected, String actual) {
        if (check == null) {
            throw new AuthorMistake(
                    "Tests.java has no method check, which the checker any-valid needs");
        }
        List<@Nullable Object> arguments = readInput(input);
        arguments.add(readAnswer(expected));
        arguments.add(readAnswer(actual));
        return call(check, "check", arguments);
    }

    private Optional<String> call(Method method, String name, List<@Nullable Object> arguments) {
        try {
            method.invoke(suite, arguments.toArray());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInput invalid) {
                return Optional.of(String.valueOf(invalid.getMessage()));
            }
            throw new AuthorMistake(
                    name
                            + " throws "
                            + e.getCause()
                            + (e.getCause() == null ? "" : where(e.getCause())));
        } catch (IllegalArgumentException | IllegalAccessException e) {
            throw new AuthorMistake(
                    "method "
                            + name
                            + " must take ("
                            + writtenParameters()
                            + (name.equals("check") ? ", expected, actual)" : ")"));
        }
    }

    private List<@Nullable Object> readInput(String input) {
        var in = new JsonReader(input);
        var arguments = new ArrayList<@Nullable Object>();
        switch (signature) {
            case Signature.Function function -> {
                in.expect('[');
                readArguments(function.method().parameters(), in, arguments, true);
                in.expect(']');
            }
            case Signature.ClassOf type -> arguments.add(readCalls(type, in));
        }
        return arguments;
    }

    private void readArguments(
            List<Parameter> parameters,
            JsonReader in,
            List<@Nullable Object> arguments,
            boolean first) {
        for (Parameter parameter : parameters) {
            if (!first) {
                in.expect(',');
            }
            first = false;
            arguments.add(codec.read(parameter.type(), in));
        }
    }

    private Calls readCalls(Signature.ClassOf type, JsonReader in) {
        var constructor = new ArrayList<@Nullable Object>();
        in.expect('[');
        in.expect('[');
        readArguments(type.constructor(), in, constructor, true);
        in.expect(']');
        var calls = new ArrayList<Calls.Call>();
        while (!in.endOfArray(false)) {
            in.expect('[');
            String name = in.readString();
            var arguments = new ArrayList<@Nullable Object>();
            readArguments(type.method(name).orElseThrow().parameters(), in, arguments, false);
            in.expect(']');
            calls.add(new Calls.Call(name, present(arguments)));
        }
        return new Calls(present(constructor), calls);
    }

    private static List<Object> present(List<@Nullable Object> arguments) {
        var present = new ArrayList<Object>();
        for (Object argument : arguments) {
            if (argument != null) {
                present.add(argument);
            }
        }
        return present;
    }

    private @Nullable Object readAnswer(String answer) {
        var in = new JsonReader(answer);
        return switch (signature) {
            case Signature.Function function ->
                    in.skip("null") ? null : codec.read(function.answerType(), in);
            case Signature.ClassOf type -> readResults(in);
        };
    }

    /// Results of calls as plain values: numbers as Long or Double, strings, booleans, lists.
    private static List<@Nullable Object> readResults(JsonReader in) {
        var results = new ArrayList<@Nullable Object>();
        in.expect('[');
        while (!in.endOfArray(results.isEmpty())) {
            results.add(in.readAny());
        }
        return results;
    }
}
