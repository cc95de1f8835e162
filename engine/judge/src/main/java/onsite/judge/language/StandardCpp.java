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

/// C and C++ programs, for validators: most packages that are about have theirs in one of the two.
/// Compiled in the sandbox, which sees the system's programs and libraries and nothing else, and
/// linked statically, so that a run needs nothing of the host's.
final class StandardCpp implements StandardLanguage {
    private static final Pattern SOURCE = Pattern.compile(".+\\.(c|cc|cpp|cxx|c\\+\\+|C)");
    private static final int SECONDS_MAX = 60;
    private static final long COMPILER_MEMORY_BYTES = 2L << 30;
    private static final long PROGRAM_BYTES_MAX = 64L << 20;
    private static final long OVERHEAD_BYTES = 32L << 20;
    private static final Path INSIDE = Path.of("/judge/program");
    private static final Path HOME = Path.of("/judge/files");
    private static final Path SYSTEM = Path.of("/usr");
    private static final Path SHELL = Path.of("/bin/sh");

    /// Which of the two.
    enum Dialect {
        C("install a C compiler, such as: apt-get install gcc", "c", "gnu17", "gnu11"),
        /// Sources of C among those of C++ are compiled as C++.
        CPP("install a C++ compiler, such as: apt-get install g++", "c++", "gnu++20", "gnu++17");

        private final String advice;
        private final String language;
        private final String newest;
        private final String older;

        /// @param older for a compiler that does not know the newest standard, and for sources that
        ///   it took something from
        Dialect(String advice, String language, String newest, String older) {
            this.advice = advice;
            this.language = language;
            this.newest = newest;
            this.older = older;
        }

        private Optional<Path> compiler() {
            return switch (this) {
                case C -> Programs.find("gcc").or(() -> Programs.find("clang"));
                case CPP -> Programs.find("g++").or(() -> Programs.find("clang++"));
            };
        }
    }

    private final Dialect dialect;
    private final Optional<Path> compiler;
    private final Sandbox sandbox;
    private final SharedLibraries libraries;
    private final Path builds;

    StandardCpp(Dialect dialect, Sandbox sandbox, SharedLibraries libraries, Path builds) {
        this.dialect = dialect;
        this.compiler = dialect.compiler();
        this.sandbox = sandbox;
        this.libraries = libraries;
        this.builds = builds;
    }

    @Override
    public Optional<String> missing() {
        return compiler.isPresent() ? Optional.empty() : Optional.of(dialect.advice);
    }

    @Override
    public StandardBuild build(
            SortedMap<String, String> files, Optional<String> entry, long memoryBytes)
            throws IOException, InterruptedException {
        Path tool = compiler.orElseThrow(() -> new IOException(dialect.advice)).toRealPath();
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
                            List.of(
                                    new Mount(folder.resolve("out/program"), INSIDE),
                                    new Mount(folder.resolve("src"), HOME)),
                            HOME,
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
                        + " && { "
                        + call(tool, dialect.newest, sources)
                        + " 1>&2 || "
                        + call(tool, dialect.older, sources)
                        + " >/dev/null 2>&1; } && chmod 755 out/program";
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

    private String call(Path tool, String standard, String sources) {
        return tool
                + " -x "
                + dialect.language
                + " -O2 -std="
                + standard
                + " -w -static -Isrc -o out/program "
                + sources
                + " -lm";
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
