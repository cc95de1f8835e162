package onsite.judge.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Parameter;
import onsite.exercise.Signature;
import onsite.exercise.Type;

/// Generates the Go that stands between the harness and a submission: it decodes arguments, calls,
/// and encodes.
///
/// It is compiled into the candidate's own package, so that lower-case functions can be called,
/// under names that nobody chooses by accident.
final class GoBridge {
    private static final String HARNESS = "onsiteHarness";

    private GoBridge() {}

    /// The files to be compiled beside the submission's, by name.
    ///
    /// @param declared node types that the submission has, which are not given a second time
    static SortedMap<String, String> files(
            Signature signature, String packageName, Set<String> declared) {
        var files = new TreeMap<String, String>();
        String head = "package " + packageName + "\n\nimport " + HARNESS + " \"onsite/harness\"\n";
        var bridge = new StringBuilder(head);
        for (Type.Linked node : SignatureTypes.linked(signature)) {
            String name = SnakeCase.of(node.toString());
            if (!declared.contains(node.toString())) {
                files.put(
                        "onsite_" + name + ".go",
                        "package " + packageName + "\n" + resource(name + ".go.txt"));
            }
            bridge.append(resource(name + "_codec.go.txt"));
        }
        bridge.append("\nfunc OnsiteMain() {\n\t")
                .append(HARNESS)
                .append(".Serve(func(t *")
                .append(HARNESS)
                .append(".Test) {\n");
        switch (signature) {
            case Signature.Function function -> function(function, bridge);
            case Signature.ClassOf type -> life(type, bridge);
        }
        files.put("onsite_bridge.go", bridge.append("\t})\n}\n").toString());
        return files;
    }

    private static void function(Signature.Function function, StringBuilder out) {
        List<Parameter> parameters = function.method().parameters();
        out.append("\t\tt.In.Expect(\"[\")\n");
        for (int i = 0; i < parameters.size(); i++) {
            out.append(i == 0 ? "" : "\t\tt.In.Expect(\",\")\n");
            out.append("\t\ta")
                    .append(i)
                    .append(" := ")
                    .append(reader(parameters.get(i).type()))
                    .append("(t.In)\n");
        }
        String call = function.method().name() + "(" + names("a", parameters.size()) + ")";
        boolean returns = function.method().result() != Type.Nothing.VOID;
        out.append("\t\tt.Start()\n\t\t")
                .append(returns ? "result := " : "")
                .append(call)
                .append("\n\t\tt.Stop()\n");
        switch (function.answer()) {
            case Signature.Answer.Returned returned ->
                    out.append("\t\tt.Out = ")
                            .append(writer(function.method().result()))
                            .append("(t.Out, result)\n");
            case Signature.Answer.Argument(String name) -> {
                int position = function.position(name);
                out.append(returns ? "\t\t_ = result\n" : "");
                out.append("\t\tt.Out = ").append(writer(parameters.get(position).type()));
                out.append("(t.Out, a").append(position).append(")\n");
            }
            case Signature.Answer.Prefix(String name) -> {
                int position = function.position(name);
                Type element = ((Type.ArrayOf) parameters.get(position).type()).element();
                out.append("\t\tt.Out = ")
                        .append(HARNESS)
                        .append(".WritePrefix(t.Out, \"")
                        .append(name);
                out.append("\", a")
                        .append(position)
                        .append(", result, ")
                        .append(writer(element))
                        .append(")\n");
            }
        }
    }

    /// Calls are decoded into closures first, so that only the calls themselves are timed.
    private static void life(Signature.ClassOf type, StringBuilder out) {
        out.append("\t\tt.In.Expect(\"[[\")\n");
        for (int i = 0; i < type.constructor().size(); i++) {
            out.append(i == 0 ? "" : "\t\tt.In.Expect(\",\")\n");
            out.append("\t\ta")
                    .append(i)
                    .append(" := ")
                    .append(reader(type.constructor().get(i).type()))
                    .append("(t.In)\n");
        }
        out.append("\t\tt.In.Expect(\"]\")\n\t\tvar target *").append(type.name()).append('\n');
        out.append("\t\tvar calls []func()\n\t\tvar results []func()\n");
        out.append("\t\tfor !t.In.Skip(\"]\") {\n\t\t\tt.In.Expect(\",[\")\n");
        out.append("\t\t\tswitch ").append(HARNESS).append(".ReadString(t.In) {\n");
        for (Signature.Method method : type.methods()) {
            out.append("\t\t\tcase \"").append(method.name()).append("\":\n");
            List<Parameter> parameters = method.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                out.append("\t\t\t\tt.In.Expect(\",\")\n\t\t\t\tb").append(i).append(" := ");
                out.append(reader(parameters.get(i).type())).append("(t.In)\n");
            }
            String call =
                    "target."
                            + capitalized(method.name())
                            + "("
                            + names("b", parameters.size())
                            + ")";
            if (method.result() == Type.Nothing.VOID) {
                out.append("\t\t\t\tcalls = append(calls, func() { ").append(call).append(" })\n");
                out.append(
                        "\t\t\t\tresults = append(results, func() { t.Out = append(t.Out, \"null\"...) })\n");
            } else {
                answer(method.result(), call, out);
            }
        }
        out.append("\t\t\t}\n\t\t\tt.In.Expect(\"]\")\n\t\t}\n\t\tt.Start()\n\t\ttarget = New")
                .append(type.name());
        out.append('(').append(names("a", type.constructor().size())).append(")\n");
        out.append("\t\tfor _, call := range calls {\n\t\t\tcall()\n\t\t}\n\t\tt.Stop()\n");
        out.append(
                "\t\tt.Out = append(t.Out, '[')\n\t\tfor i, result := range results {\n\t\t\tif i > 0 {\n");
        out.append(
                "\t\t\t\tt.Out = append(t.Out, ',')\n\t\t\t}\n\t\t\tresult()\n\t\t}\n\t\tt.Out = append(t.Out, ']')\n");
    }

    /// A number or a text is written when all calls are done. A list can be the submission's own,
    /// which later calls change: it is written as it is returned.
    private static void answer(Type type, String call, StringBuilder out) {
        boolean kept = type instanceof Type.Scalar;
        out.append("\t\t\t\tvar result ").append(name(type)).append('\n');
        out.append(kept ? "" : "\t\t\t\tvar written []byte\n");
        out.append("\t\t\t\tcalls = append(calls, func() { result = ").append(call);
        if (kept) {
            out.append(" })\n\t\t\t\tresults = append(results, func() { t.Out = ")
                    .append(writer(type))
                    .append("(t.Out, result) })\n");
            return;
        }
        out.append("; written = t.Written(func(o []byte) []byte { return ")
                .append(writer(type))
                .append("(o, result) }) })\n");
        out.append(
                "\t\t\t\tresults = append(results, func() { t.Out = append(t.Out, written...) })\n");
    }

    private static String names(String letter, int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add(letter + i);
        }
        return String.join(", ", names);
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String reader(Type type) {
        return switch (type) {
            case Type.ArrayOf(Type element) -> HARNESS + ".ReadSlice(" + reader(element) + ")";
            case Type.ListOf(Type element) -> HARNESS + ".ReadSlice(" + reader(element) + ")";
            case Type.Linked linked -> "onsiteRead" + linked;
            case Type.Scalar scalar -> HARNESS + ".Read" + suffix(scalar);
            case Type.Nothing nothing -> throw new IllegalArgumentException("void is not read");
        };
    }

    private static String writer(Type type) {
        return switch (type) {
            case Type.ArrayOf(Type element) -> HARNESS + ".WriteSlice(" + writer(element) + ")";
            case Type.ListOf(Type element) -> HARNESS + ".WriteSlice(" + writer(element) + ")";
            case Type.Linked linked -> "onsiteWrite" + linked;
            case Type.Scalar scalar -> HARNESS + ".Write" + suffix(scalar);
            case Type.Nothing nothing -> throw new IllegalArgumentException("void is not written");
        };
    }

    private static String suffix(Type.Scalar scalar) {
        return capitalized(name(scalar));
    }

    /// The type as Go writes it.
    static String name(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                    switch (scalar) {
                        case INT -> "int";
                        case LONG -> "int64";
                        case DOUBLE -> "float64";
                        case BOOLEAN -> "bool";
                        case STRING -> "string";
                    };
            case Type.ArrayOf(Type element) -> "[]" + name(element);
            case Type.ListOf(Type element) -> "[]" + name(element);
            case Type.Linked linked -> "*" + linked;
            case Type.Nothing nothing -> "";
        };
    }

    static String resource(String name) {
        try (InputStream in = GoBridge.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the judge's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
