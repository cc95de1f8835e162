package onsite.judge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SharedLibraries;

/// Go programs of `package main`, compiled and linked in the sandbox against the standard library
/// that was compiled beforehand.
final class StandardGo implements StandardLanguage {
    private static final int SECONDS_MAX = 60;
    private static final long COMPILER_MEMORY_BYTES = 1L << 30;
    private static final long PROGRAM_BYTES_MAX = 64L << 20;
    private static final long OVERHEAD_BYTES = 64L << 20;
    private static final Path INSIDE = Path.of("/judge/program");
    private static final Path HOME = Path.of("/judge/files");

    private final GoSupport support;
    private final Sandbox sandbox;
    private final SharedLibraries libraries;
    private final Path builds;

    StandardGo(GoSupport support, Sandbox sandbox, SharedLibraries libraries, Path builds) {
        this.support = support;
        this.sandbox = sandbox;
        this.libraries = libraries;
        this.builds = builds;
    }

    @Override
    public Optional<String> missing() {
        return support.compiler().isPresent()
                ? Optional.empty()
                : Optional.of(support.toolchain().advice());
    }

    @Override
    public StandardBuild build(
            SortedMap<String, String> files, Optional<String> entry, long memoryBytes)
            throws IOException, InterruptedException {
        GoToolchain go =
                support.compiler().orElseThrow(() -> new IOException(support.toolchain().advice()));
        go.prepare();
        var sources = new TreeMap<>(files);
        sources.keySet().removeIf(name -> !name.endsWith(".go"));
        for (String name : sources.keySet()) {
            if (name.startsWith("_cgo_")) {
                return StandardBuild.Rejected.because(
                        name, "names that begin with _cgo_ are taken: rename the file");
            }
        }
        Path folder = Files.createTempDirectory(builds, "go");
        boolean built = false;
        try {
            ConfinedCompiler.lay(folder, files);
            ConfinedCompiler.Outcome outcome =
                    ConfinedCompiler.run(
                            sandbox, compiler(go, folder, sources), folder, SECONDS_MAX);
            built = outcome.done();
            if (!built) {
                return new StandardBuild.Rejected(messages(outcome));
            }
            return new StandardBuild.Done(
                    new StandardProgram(
                            List.of(INSIDE.toString()),
                            List.of(
                                    new Mount(folder.resolve("out/program"), INSIDE),
                                    new Mount(folder.resolve("src"), HOME)),
                            HOME,
                            Map.of("GOMEMLIMIT", memoryBytes + "B", "GOTRACEBACK", "single"),
                            OVERHEAD_BYTES,
                            16,
                            folder));
        } finally {
            if (!built) {
                StandardProgram.delete(folder);
            }
        }
    }

    private Confinement compiler(GoToolchain go, Path folder, Map<String, String> sources)
            throws IOException {
        String importcfg = go.folder().resolve("importcfg").toString();
        String files =
                sources.keySet().stream()
                        .map(name -> "src/" + name)
                        .collect(Collectors.joining(" "));
        String script =
                "cd "
                        + folder
                        + " && "
                        + go.tool("compile")
                        + " -trimpath "
                        + folder
                        + " -lang "
                        + go.languageVersion()
                        + " -p main -complete -pack -c 2 -importcfg "
                        + importcfg
                        + " -o out/main.a "
                        + files
                        + " 1>&2 && "
                        + go.tool("link")
                        + " -s -w -buildmode=exe -importcfg "
                        + importcfg
                        + " -o out/program out/main.a 1>&2 && chmod 755 out/program";
        var mounts = new ArrayList<Mount>();
        for (Path program : List.of(Path.of("/bin/sh"), Path.of("/bin/chmod"))) {
            mounts.add(Mount.same(program));
            mounts.addAll(libraries.mounts(List.of(program)));
        }
        mounts.add(Mount.same(go.root().resolve("pkg/tool")));
        mounts.add(Mount.same(go.folder()));
        mounts.add(Mount.same(folder.resolve("src")));
        return new Confinement(
                List.of("/bin/sh", "-c", script),
                mounts,
                Optional.of(folder.resolve("out")),
                Map.of(
                        "GOROOT", go.root().toString(),
                        "TMPDIR", "/tmp",
                        "PATH", "/bin:/usr/bin",
                        "GOMAXPROCS", "2"),
                COMPILER_MEMORY_BYTES,
                64,
                PROGRAM_BYTES_MAX,
                PROGRAM_BYTES_MAX);
    }

    private static List<CompilerMessage> messages(ConfinedCompiler.Outcome outcome) {
        List<CompilerMessage> messages = CompilerLines.read(outcome.said());
        if (!messages.isEmpty()) {
            return messages;
        }
        String reason =
                ConfinedCompiler.exhausted(outcome)
                        .orElseGet(() ->
                                outcome.said().lines().limit(5).collect(Collectors.joining("; ")));
        return List.of(new CompilerMessage("", 0, 0, true, reason));
    }
}
