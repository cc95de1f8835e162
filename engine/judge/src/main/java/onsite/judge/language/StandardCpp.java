package onsite.judge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Programs;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SharedLibraries;

/// C++ programs, for validators: most packages that are about have theirs in it. Compiled in the
/// sandbox, which sees the system's programs and libraries and nothing else, and linked statically,
/// so that a run needs nothing of the host's.
final class StandardCpp implements StandardLanguage {
    private static final String ADVICE = "install a C++ compiler, such as: apt-get install g++";
    private static final Pattern SOURCE = Pattern.compile(".+\\.(c|cc|cpp|cxx|c\\+\\+|C)");
    private static final int SECONDS_MAX = 60;
    private static final long COMPILER_MEMORY_BYTES = 2L << 30;
    private static final long PROGRAM_BYTES_MAX = 64L << 20;
    private static final long OVERHEAD_BYTES = 32L << 20;
    private static final Path INSIDE = Path.of("/judge/program");
    private static final Path SYSTEM = Path.of("/usr");
    private static final Path SHELL = Path.of("/bin/sh");

    private final Optional<Path> compiler;
    private final Sandbox sandbox;
    private final SharedLibraries libraries;
    private final Path builds;

    StandardCpp(Sandbox sandbox, SharedLibraries libraries, Path builds) {
        this.compiler = Programs.find("g++").or(() -> Programs.find("clang++"));
        this.sandbox = sandbox;
        this.libraries = libraries;
        this.builds = builds;
    }

    @Override
    public Optional<String> missing() {
        return compiler.isPresent() ? Optional.empty() : Optional.of(ADVICE);
    }

    @Override
    public StandardBuild build(
            SortedMap<String, String> files, Optional<String> entry, long memoryBytes)
            throws IOException, InterruptedException {
        Path tool = compiler.orElseThrow(() -> new IOException(ADVICE)).toRealPath();
        Path folder = Files.createTempDirectory(builds, "cpp");
        boolean built = false;
        try {
            ConfinedCompiler.lay(folder, files);
            ConfinedCompiler.Outcome outcome =
                    ConfinedCompiler.run(
                            sandbox, confinement(tool, folder, files), folder, SECONDS_MAX);
            built = outcome.done();
            if (!built) {
                return new StandardBuild.Rejected(messages(outcome));
            }
            return new StandardBuild.Done(
                    new StandardProgram(
                            List.of(INSIDE.toString()),
                            List.of(new Mount(folder.resolve("out/program"), INSIDE)),
                            Map.of(),
                            OVERHEAD_BYTES,
                            0,
                            folder));
        } finally {
            if (!built) {
                StandardProgram.delete(folder);
            }
        }
    }

    private Confinement confinement(Path tool, Path folder, Map<String, String> files) {
        String sources =
                files.keySet().stream()
                        .filter(name -> SOURCE.matcher(name).matches())
                        .map(name -> "src/" + name)
                        .collect(Collectors.joining(" "));
        String script =
                "cd "
                        + folder
                        + " && "
                        + tool
                        + " -x c++ -O2 -std=gnu++17 -w -static -Isrc -o out/program "
                        + sources
                        + " 1>&2 && chmod 755 out/program";
        var mounts = new ArrayList<Mount>();
        mounts.add(Mount.same(SYSTEM));
        mounts.add(Mount.same(SHELL));
        mounts.addAll(libraries.mounts(List.of(SHELL, tool)));
        mounts.add(Mount.same(folder.resolve("src")));
        return new Confinement(
                List.of("/bin/sh", "-c", script),
                mounts,
                Optional.of(folder.resolve("out")),
                Map.of("PATH", "/usr/bin:/bin", "TMPDIR", "/tmp", "LC_ALL", "C.UTF-8"),
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
