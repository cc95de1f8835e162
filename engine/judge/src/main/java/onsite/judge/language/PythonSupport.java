package onsite.judge.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Signature;
import onsite.exercise.Submission;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Programs;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SandboxedProcess;
import onsite.judge.sandbox.SharedLibraries;

/// Python: an interpreter that was started beforehand reads the submission and runs it.
public final class PythonSupport implements LanguageSupport {
    private static final String ADVICE =
            "install Python 3.10 or newer, such as: apt-get install python3";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION =
            "import sys,os;print('%d.%d.%d'%sys.version_info[:3]);print(os.path.realpath(sys.executable));print(os.path.dirname(os.__file__))";

    private final Toolchain toolchain;
    private final Optional<WarmPool> pool;
    private final Sandbox sandbox;
    private final List<Mount> mounts = new ArrayList<>();
    private final Path harness;

    /// @param warm how many interpreters wait for submissions
    public PythonSupport(Sandbox sandbox, SharedLibraries libraries, Path cache, int warm)
            throws IOException {
        this.sandbox = sandbox;
        this.harness = installHarness(cache.toAbsolutePath());
        this.toolchain = find(libraries);
        this.pool =
                toolchain.isPresent()
                        ? Optional.of(
                                new WarmPool(
                                        "Python", warm, () -> startInterpreter(Limits.DEFAULT)))
                        : Optional.empty();
    }

    private static Path installHarness(Path cache) throws IOException {
        try (InputStream in = PythonSupport.class.getResourceAsStream("harness.py")) {
            if (in == null) {
                throw new IOException("harness.py is missing from the judge's jar");
            }
            byte[] source = in.readAllBytes();
            Path file =
                    cache.resolve(
                                    "python-"
                                            + Integer.toHexString(
                                                    java.util.Arrays.hashCode(source)))
                            .resolve("harness.py");
            Files.createDirectories(file.getParent());
            return Files.write(file, source);
        }
    }

    /// The real interpreter: `python3` on the PATH may be a shim that costs 30 ms at every start.
    private Toolchain find(SharedLibraries libraries) throws IOException {
        Optional<List<String>> answer =
                Programs.find("python3")
                        .flatMap(python ->
                                Programs.outputOf(
                                        List.of(python.toString(), "-I", "-S", "-c", QUESTION)))
                        .map(output -> output.lines().toList());
        if (answer.isEmpty() || answer.get().size() < 3 || !isRecent(answer.get().get(0))) {
            return Toolchain.missing(Language.PYTHON, ADVICE);
        }
        Path interpreter = Path.of(answer.get().get(1));
        Path library = Path.of(answer.get().get(2));
        var binaries = new ArrayList<>(List.of(interpreter));
        Path extensions = library.resolve("lib-dynload");
        if (Files.isDirectory(extensions)) {
            try (Stream<Path> files = Files.list(extensions)) {
                files.filter(file -> file.toString().endsWith(".so"))
                        .sorted()
                        .forEach(binaries::add);
            }
        }
        mounts.add(Mount.same(interpreter));
        mounts.add(Mount.same(library));
        mounts.addAll(libraries.mounts(binaries));
        mounts.add(Mount.same(harness));
        return Toolchain.found(Language.PYTHON, answer.get().get(0), interpreter);
    }

    private static boolean isRecent(String version) {
        String[] parts = version.split("\\.");
        return parts.length == 3 && parts[0].equals("3") && Integer.parseInt(parts[1]) >= 10;
    }

    private SandboxedProcess startInterpreter(Limits limits) throws IOException {
        List<String> command =
                List.of(
                        toolchain.home().orElseThrow().toString(),
                        "-I",
                        "-S",
                        "-B",
                        "-X",
                        "utf8",
                        harness.toString(),
                        Long.toString(limits.memoryBytes()));
        return sandbox.start(
                new Confinement(
                        command,
                        mounts,
                        Optional.empty(),
                        Map.of("LC_ALL", "C.UTF-8"),
                        limits.memoryBytes() + (64L << 20),
                        limits.processes(),
                        1 << 20,
                        1 << 20));
    }

    /// What the interpreter needs to see of the host's files.
    List<Mount> mounts() {
        return List.copyOf(mounts);
    }

    @Override
    public Language language() {
        return Language.PYTHON;
    }

    @Override
    public Toolchain toolchain() {
        return toolchain;
    }

    /// The interpreter compiles when it loads the submission; a mistake in the syntax comes back
    /// from there.
    @Override
    public Compilation compile(Submission submission, Signature signature) {
        return new Compilation.Done(new Source(submission.files(), signature));
    }

    @Override
    public void warmUp() throws IOException, InterruptedException {
        if (pool.isPresent()) {
            pool.get().take().close();
        }
    }

    @Override
    public void close() {
        pool.ifPresent(WarmPool::close);
    }

    private final class Source implements Program {
        private final SortedMap<String, String> files;
        private final Signature signature;

        Source(SortedMap<String, String> files, Signature signature) {
            this.files = files;
            this.signature = signature;
        }

        @Override
        public SandboxedProcess start(Limits limits) throws IOException, InterruptedException {
            boolean usual =
                    limits.memoryBytes() == Limits.DEFAULT.memoryBytes()
                            && limits.processes() == Limits.DEFAULT.processes();
            return usual
                    ? pool.orElseThrow(() -> new IOException(ADVICE)).take()
                    : WarmPool.startReady(() -> startInterpreter(limits), "Python");
        }

        @Override
        public String header(String nonce) {
            var lines = new StringBuilder(nonce).append('\n').append(SignatureLines.of(signature));
            lines.append(files.size()).append('\n');
            files.forEach((name, text) ->
                    lines.append(name).append(' ').append(quoted(text)).append('\n'));
            return lines.toString();
        }

        private static String quoted(String text) {
            try {
                return JSON.writeValueAsString(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            // nothing was written
        }
    }
}
