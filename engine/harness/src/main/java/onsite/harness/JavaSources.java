package onsite.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Compiles Java in memory. One file manager is shared by all compilations: opening the JDK's
/// modules is most of what a cold `javac` does. Not thread-safe.
final class JavaSources implements AutoCloseable {
    private static final int MESSAGES_MAX = 20;
    private static final int MESSAGE_CHARACTERS_MAX = 4_000;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "^[ \\t]*public\\s+(?:(?:final|abstract|sealed|non-sealed|strictfp)\\s+)*+(?:class|interface|enum|record)\\s+(\\w+)",
                    Pattern.MULTILINE);

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager jdk =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    record Message(String file, long line, long column, boolean error, String text) {}

    /// @param exhausted whether the compiler gave up, and should not be asked again
    record Result(
            boolean success,
            boolean exhausted,
            List<Message> messages,
            Map<String, byte[]> classes) {}

    void rehearse() {
        compile(
                Map.of(
                        "Solution.java",
                        """
                        import java.util.*;
                        import java.util.stream.*;

                        class Solution {
                            record Pair(int a, int b) {}
                            int[] solve(int[] nums, String text) {
                                Map<Integer, List<String>> seen = new HashMap<>();
                                for (int num : nums) {
                                    seen.computeIfAbsent(num, k -> new ArrayList<>()).add(text + num);
                                }
                                Deque<Pair> queue = new ArrayDeque<>(List.of(new Pair(1, 2)));
                                PriorityQueue<Pair> heap = new PriorityQueue<>(Comparator.comparingInt(Pair::a));
                                heap.addAll(queue);
                                return seen.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
                            }
                        }
                        """),
                false);
    }

    /// @param author whether the generator language is on the class path
    Result compile(Map<String, String> files, boolean author) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var outputs = new Outputs(jdk, author);
        var options =
                List.of(
                        "-proc:none",
                        "-g",
                        "-nowarn",
                        "-Xlint:none",
                        "-XDuseUnsharedTable=true",
                        "-Xmaxerrs",
                        "50");
        boolean success;
        try {
            var sources = new ArrayList<JavaFileObject>();
            files.forEach((name, text) -> sources.add(new Source(name, text)));
            success =
                    javac.getTask(new StringWriter(), outputs, diagnostics, options, null, sources)
                            .call();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return gaveUp();
        }
        var messages = new ArrayList<Message>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
            if (!error || messages.size() >= MESSAGES_MAX) {
                continue;
            }
            String file = diagnostic.getSource() instanceof Source source ? source.name : "";
            messages.add(
                    new Message(
                            file,
                            Math.max(0, diagnostic.getLineNumber()),
                            Math.max(0, diagnostic.getColumnNumber()),
                            true,
                            shortened(diagnostic.getMessage(Locale.ROOT))));
        }
        if (!success && messages.isEmpty()) {
            return gaveUp(); // javac swallows its own stack overflow and says nothing
        }
        return new Result(success, false, messages, success ? outputs.classes() : Map.of());
    }

    /// The source nests too deeply, or needs more memory than a compilation is given. What state
    /// javac is in after that, nobody knows.
    private static Result gaveUp() {
        var message =
                new Message(
                        "",
                        0,
                        0,
                        true,
                        "the compiler gave up: something nests too deeply or is too large");
        return new Result(false, true, List.of(message), Map.of());
    }

    /// A type that grows exponentially makes a message that does too.
    private static String shortened(String message) {
        return message.length() <= MESSAGE_CHARACTERS_MAX
                ? message
                : message.substring(0, MESSAGE_CHARACTERS_MAX) + "…";
    }

    @Override
    public void close() throws IOException {
        jdk.close();
    }

    /// javac wants a public type in a file of its name, while candidates and authors name files as
    /// they like: the address follows the type, the name shown in messages stays.
    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + typeName(name, text) + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        private static String typeName(String name, String text) {
            Matcher matcher = PUBLIC_TYPE.matcher(BareCode.java(text));
            return matcher.find()
                    ? matcher.group(1)
                    : name.replaceAll("\\.java$", "").replaceAll("[^A-Za-z0-9_]", "_");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        private final boolean author;

        Outputs(JavaFileManager jdk, boolean author) {
            super(jdk);
            this.author = author;
        }

        Map<String, byte[]> classes() {
            var classes = new TreeMap<String, byte[]>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(
                    URI.create(
                            "memory:///" + className.replaceAll("[^A-Za-z0-9_$.]", "_") + ".class"),
                    kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    written.put(className, bytes);
                    return bytes;
                }
            };
        }

        /// A submission sees the JDK only: neither the harness nor files around it.
        @Override
        public Iterable<JavaFileObject> list(
                Location location,
                String packageName,
                Set<JavaFileObject.Kind> kinds,
                boolean recurse)
                throws IOException {
            if (location == StandardLocation.CLASS_PATH
                    && !(author && packageName.startsWith("onsite.tests"))) {
                return List.of();
            }
            return location == StandardLocation.SOURCE_PATH
                    ? List.of()
                    : super.list(location, packageName, kinds, recurse);
        }

        @Override
        public boolean isSameFile(FileObject a, FileObject b) {
            return a.toUri().equals(b.toUri());
        }

        @Override
        public void close() {
            // the file manager underneath is shared
        }
    }
}
