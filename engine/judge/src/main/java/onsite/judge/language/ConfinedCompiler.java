package onsite.judge.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Deadline;
import onsite.judge.sandbox.Exit;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SandboxedProcess;

/// Runs a compiler that turns `src/` into `out/program`, in the sandbox, with bounded time.
final class ConfinedCompiler {
    private static final int SAID_MAX = 256 << 10;

    private ConfinedCompiler() {}

    /// @param said by the compiler, shortened
    /// @param done whether there is a program
    record Outcome(boolean done, String said, Exit exit) {}

    /// Makes `src/`, filled, and an empty `out/`, which the sandbox's user can write to.
    static void lay(Path folder, Map<String, String> files) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("src"));
        Path output = Files.createDirectory(folder.resolve("out"));
        fill(sources, files);
        open(folder);
        open(output);
        output.toFile().setWritable(true, false);
    }

    /// Writes files into a folder, for the sandbox's user to read.
    static void fill(Path folder, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            // getBytes bears half of a surrogate pair, which the compiler then complains of
            Path written =
                    Files.write(
                            folder.resolve(file.getKey()),
                            file.getValue().getBytes(StandardCharsets.UTF_8));
            written.toFile().setReadable(true, false);
        }
        open(folder);
    }

    private static void open(Path folder) {
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
    }

    static Outcome run(Sandbox sandbox, Confinement confinement, Path folder, int secondsMax)
            throws IOException, InterruptedException {
        try (SandboxedProcess process = sandbox.start(confinement);
                var _ = new Deadline(process, secondsMax)) {
            process.input().close();
            String said = new String(process.errors().readNBytes(SAID_MAX), StandardCharsets.UTF_8);
            process.errors().skip(Long.MAX_VALUE);
            Exit exit = process.await();
            boolean done =
                    exit.status() == 0
                            && Files.isRegularFile(
                                    folder.resolve("out/program"),
                                    java.nio.file.LinkOption.NOFOLLOW_LINKS);
            return new Outcome(done, said, exit);
        }
    }

    static Optional<String> exhausted(Outcome outcome) {
        return outcome.exit().signalled() || outcome.exit().outOfMemory()
                ? Optional.of("the compiler used more time or memory than it is given")
                : Optional.empty();
    }
}
