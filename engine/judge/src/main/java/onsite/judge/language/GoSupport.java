package onsite.judge.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Signature;
import onsite.exercise.Submission;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Deadline;
import onsite.judge.sandbox.Exit;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SandboxedProcess;
import onsite.judge.sandbox.SharedLibraries;

/// Go: compiled and linked in the sandbox against packages that were compiled beforehand, then run
/// as a static program.
public final class GoSupport implements LanguageSupport {
    private static final int SECONDS_MAX = 20;
    private static final int ATTEMPTS_MAX = 3;
    private static final long COMPILER_MEMORY_BYTES = 1L << 30;
    private static final long PROGRAM_BYTES_MAX = 64L << 20;
    private static final long RUNTIME_BYTES = 64L << 20;

    private final GoReleases releases;
    private final Optional<GoToolchain> go;
    private final Sandbox sandbox;
    private final SharedLibraries libraries;
    private final Path builds;

    /// @param named the Go to use, its folder or its program, rather than the newest
    public GoSupport(Sandbox sandbox, SharedLibraries libraries, Path cache, Optional<Path> named)
            throws IOException {
        this.sandbox = sandbox;
        this.libraries = libraries;
        this.releases = GoReleases.find(named);
        this.go = releases.chosen().map(release -> new GoToolchain(release, cache));
        this.builds = Files.createDirectories(cache.toAbsolutePath().resolve("builds"));
        closeToOthers(builds); // what lies in it is writable for whoever reaches it
    }

    Optional<GoToolchain> compiler() {
        return go;
    }

    @Override
    public Language language() {
        return Language.GO;
    }

    @Override
    public Toolchain toolchain() {
        return releases.toolchain();
    }

    @Override
    public void warmUp() throws IOException, InterruptedException {
        if (go.isPresent()) {
            go.get().prepare();
        }
    }

    @Override
    public Compilation compile(Submission submission, Signature signature)
            throws IOException, InterruptedException {
        GoToolchain found = go.orElseThrow(() -> new IOException(releases.advice()));
        found.prepare();
        for (String name : submission.files().keySet()) {
            if (name.startsWith("_cgo_") || name.startsWith("onsite_")) {
                return Compilation.Rejected.because(
                        name, "names that begin with _cgo_ or onsite_ are taken: rename the file");
            }
        }
        var declared = new GoDeclarations(String.join("\n", submission.files().values()));
        if (declared.packageName().isEmpty()) {
            return Compilation.Rejected.because(
                    submission.files().firstKey(),
                    "the file has no package clause: begin it with package solution");
        }
        var files = new TreeMap<>(submission.files());
        files.putAll(GoBridge.files(signature, declared.packageName().get(), declared.types()));
        files.put(
                "onsite_main.go",
                "package main\n\nimport candidate \"candidate\"\n\nfunc main() { candidate.OnsiteMain() }\n");
        Path folder = Files.createTempDirectory(builds, "go");
        boolean built = false;
        try {
            Compilation compilation =
                    build(found, folder, files, () -> GoMisfits.of(signature, declared));
            built = compilation instanceof Compilation.Done;
            return compilation;
        } finally {
            if (!built) {
                delete(folder);
            }
        }
    }

    /// @param misfits what the submission lacks of what the signature asks for
    private Compilation build(
            GoToolchain found,
            Path folder,
            Map<String, String> files,
            Supplier<List<String>> misfits)
            throws IOException, InterruptedException {
        Path sources = Files.createDirectory(folder.resolve("src"));
        for (var file : files.entrySet()) {
            // getBytes bears half of a surrogate pair, which the compiler then complains of
            Files.write(
                    sources.resolve(file.getKey()),
                    file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        Path output = folder.resolve("out");
        Attempt attempt;
        int attempts = 0;
        do {
            // Each attempt has a user of its own, who could not write over what the last one left.
            if (attempts++ > 0) {
                delete(output);
            }
            Files.createDirectory(output);
            openToOthers(folder, sources, output);
            attempt = compiled(compiler(found, sources, output, files));
        } while (attempts < ATTEMPTS_MAX && attempt.endedFromOutside());
        return attempt.exit().status() == 0 && Files.isRegularFile(output.resolve("program"))
                ? new Compilation.Done(new Binary(folder))
                : new Compilation.Rejected(GoMessages.of(attempt.said(), attempt.exit(), misfits));
    }

    /// What the compiler said and how it ended.
    private record Attempt(String said, Exit exit, boolean tooSlow) {
        boolean endedFromOutside() {
            return exit.killed() && !exit.outOfMemory() && !tooSlow;
        }
    }

    private Attempt compiled(Confinement compiler) throws IOException, InterruptedException {
        try (SandboxedProcess process = sandbox.start(compiler);
                var deadline = new Deadline(process, SECONDS_MAX)) {
            process.input().close();
            String said =
                    new String(process.errors().readNBytes(256 << 10), StandardCharsets.UTF_8);
            process.errors().skip(Long.MAX_VALUE);
            Exit exit = process.await();
            return new Attempt(said, exit, deadline.passed());
        }
    }

    private static void closeToOthers(Path folder) {
        folder.toFile().setReadable(false, false);
        folder.toFile().setWritable(false, false);
        folder.toFile().setExecutable(false, false);
        folder.toFile().setReadable(true, true);
        folder.toFile().setWritable(true, true);
        folder.toFile().setExecutable(true, true);
    }

    /// The sandbox has a user of its own, which has to read the sources and write the program.
    private static void openToOthers(Path... folders) {
        for (Path folder : folders) {
            folder.toFile().setReadable(true, false);
            folder.toFile().setExecutable(true, false);
            folder.toFile().setWritable(true, false);
        }
    }

    private Confinement compiler(
            GoToolchain found, Path sources, Path output, Map<String, String> files)
            throws IOException {
        String candidate =
                files.keySet().stream()
                        .filter(name -> name.endsWith(".go") && !name.equals("onsite_main.go"))
                        .map(name -> "src/" + name)
                        .collect(Collectors.joining(" "));
        String importcfg = found.folder().resolve("importcfg").toString();
        String compile =
                found.tool("compile")
                        + " -trimpath "
                        + sources.getParent()
                        + " -lang "
                        + found.languageVersion();
        String script =
                "cd "
                        + sources.getParent()
                        + " && "
                        + compile
                        + " -p candidate -complete -pack -c 2 -importcfg "
                        + importcfg
                        + " -o out/candidate.a "
                        + candidate
                        + " 1>&2"
                        + " && { cat "
                        + importcfg
                        + "; echo packagefile candidate=out/candidate.a; } > out/importcfg"
                        + " && "
                        + compile
                        + " -p main -complete -pack -importcfg out/importcfg -o out/main.a src/onsite_main.go 1>&2"
                        + " && "
                        + found.tool("link")
                        + " -s -w -buildmode=exe -importcfg out/importcfg -o out/program out/main.a 1>&2"
                        + " && chmod 755 out/program";
        Path shell = Path.of("/bin/sh");
        var mounts = new ArrayList<Mount>();
        for (Path program : List.of(shell, Path.of("/bin/cat"), Path.of("/bin/chmod"))) {
            mounts.add(Mount.same(program));
            mounts.addAll(libraries.mounts(List.of(program)));
        }
        mounts.add(Mount.same(found.root().resolve("pkg/tool")));
        mounts.add(Mount.same(found.folder()));
        mounts.add(Mount.same(sources));
        return new Confinement(
                List.of("/bin/sh", "-c", script),
                mounts,
                Optional.of(output),
                Map.of(
                        "GOROOT",
                        found.root().toString(),
                        "TMPDIR",
                        "/tmp",
                        "PATH",
                        "/bin:/usr/bin",
                        "GOMAXPROCS",
                        "2"),
                COMPILER_MEMORY_BYTES,
                64,
                PROGRAM_BYTES_MAX,
                PROGRAM_BYTES_MAX);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        go.ifPresent(GoToolchain::close); // every program is deleted by its own close
    }

    private final class Binary implements Program {
        private final Path folder;

        Binary(Path folder) {
            this.folder = folder;
        }

        @Override
        public SandboxedProcess start(Limits limits) throws IOException {
            Path program = folder.resolve("out/program");
            return sandbox.start(
                    new Confinement(
                            List.of("/program"),
                            List.of(new Mount(program, Path.of("/program"))),
                            Optional.empty(),
                            Map.of(
                                    "GOMEMLIMIT",
                                    limits.memoryBytes() + "B",
                                    "GOTRACEBACK",
                                    "single"),
                            limits.memoryBytes() + RUNTIME_BYTES,
                            limits.processes(),
                            1 << 20,
                            1 << 20));
        }

        @Override
        public String header(String nonce) {
            return nonce + "\n"; // the signature is compiled in
        }

        @Override
        public void close() {
            try {
                delete(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
