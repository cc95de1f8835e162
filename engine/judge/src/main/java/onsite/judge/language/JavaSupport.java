package onsite.judge.language;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Signature;
import onsite.exercise.Submission;
import onsite.exercise.Type;
import onsite.harness.BareCode;
import onsite.judge.sandbox.SandboxedProcess;

/// Java: compiled by a warm javac, run in a JVM that was started beforehand.
public final class JavaSupport implements LanguageSupport {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s++[^;{}]{1,1000}+;");

    private final JavaToolchain jdk;
    private final CompileWorkers compiler;
    private final WarmPool pool;

    /// @param warm how many run workers wait for submissions
    public JavaSupport(JavaToolchain jdk, CompileWorkers compiler, int warm) {
        this.jdk = jdk;
        this.compiler = compiler;
        this.pool =
                new WarmPool(
                        "Java",
                        warm,
                        () ->
                                jdk.startRunWorker(
                                        Limits.DEFAULT.memoryBytes(), Limits.DEFAULT.processes()));
    }

    @Override
    public Language language() {
        return Language.JAVA;
    }

    @Override
    public Toolchain toolchain() {
        return Toolchain.found(Language.JAVA, Runtime.version().toString(), jdk.home());
    }

    @Override
    public Compilation compile(Submission submission, Signature signature)
            throws IOException, InterruptedException {
        var files = new TreeMap<>(submission.files());
        List<String> bare = files.values().stream().map(BareCode::java).toList();
        String packageLine = packageLine(bare);
        for (Type.Linked node : SignatureTypes.linked(signature)) {
            if (bare.stream().noneMatch(code -> declares(code, node.toString()))) {
                files.put(node + ".java", JavaStarter.node(node, packageLine));
            }
        }
        return switch (compiler.compile(CompileWorkers.Mode.PLAIN, files)) {
            case CompileWorkers.Rejected(var messages) -> new Compilation.Rejected(messages);
            case CompileWorkers.Compiled(Map<String, byte[]> classes) ->
                    new Compilation.Done(new JavaProgram(classes, signature, this::started));
        };
    }

    private static String packageLine(List<String> bare) {
        for (String code : bare) {
            Matcher matcher = PACKAGE.matcher(code);
            if (matcher.find()) {
                return matcher.group().replaceAll("\\s+", " ") + "\n";
            }
        }
        return "";
    }

    /// Whether a type of this name stands in a file outside of every other one: a nested one leaves
    /// the judge's own its place.
    private static boolean declares(String bare, String name) {
        Matcher declared =
                Pattern.compile("[{}]|\\b(?:class|record|interface|enum)\\s++" + name + "\\b")
                        .matcher(bare);
        int depth = 0;
        while (declared.find()) {
            switch (declared.group()) {
                case "{" -> depth++;
                case "}" -> depth--;
                default -> {
                    if (depth == 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public void warmUp() throws IOException, InterruptedException {
        pool.take().close();
    }

    @Override
    public void close() {
        pool.close();
    }

    private SandboxedProcess started(Limits limits) throws IOException, InterruptedException {
        boolean usual =
                limits.memoryBytes() == Limits.DEFAULT.memoryBytes()
                        && limits.processes() == Limits.DEFAULT.processes();
        return usual
                ? pool.take()
                : WarmPool.startReady(
                        () -> jdk.startRunWorker(limits.memoryBytes(), limits.processes()), "Java");
    }

    /// Writes classes as the workers read them.
    public static final class ClassLines {
        private ClassLines() {}

        public static String of(Map<String, byte[]> classes) {
            var lines = new StringBuilder().append(classes.size()).append('\n');
            classes.forEach((name, bytes) ->
                    lines.append(name)
                            .append(' ')
                            .append(Base64.getEncoder().encodeToString(bytes))
                            .append('\n'));
            return lines.toString();
        }
    }
}
