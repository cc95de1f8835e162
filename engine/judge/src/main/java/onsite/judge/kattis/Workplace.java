package onsite.judge.kattis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import onsite.judge.language.StandardLanguages;
import onsite.judge.run.StandardRunner;
import onsite.judge.sandbox.Sandbox;

/// What packages are judged with, and where.
///
/// @param cache a folder of the judge's own
public record Workplace(
        StandardLanguages languages, StandardRunner runner, Sandbox sandbox, Path cache) {

    /// Copies of a test's files that a sandbox's user can read, gone when closed. A validator sees
    /// these two and nothing else of the package.
    ///
    /// @param feedback where reports go, ending in a slash: inside the sandbox where there is one
    record Copies(Path folder, Path input, Path answer, String feedback) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(input);
            Files.deleteIfExists(answer);
            Path reports = folder.resolve("feedback");
            if (Files.isDirectory(reports, LinkOption.NOFOLLOW_LINKS)) {
                try (var files = Files.list(reports)) {
                    for (Path file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.delete(reports);
            }
            Files.deleteIfExists(folder);
        }
    }

    Copies copies(PackagedTest test) throws IOException {
        Path parent = Files.createDirectories(cache.toAbsolutePath().resolve("builds"));
        Path folder = Files.createTempDirectory(parent, "test");
        folder.toFile().setExecutable(true, false);
        String feedback = sandbox.isolates() ? "/tmp/feedback/" : folder.resolve("feedback") + "/";
        return new Copies(
                folder,
                copy(test.input(), folder.resolve("test.in")),
                copy(test.answer(), folder.resolve("test.ans")),
                feedback);
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        to.toFile().setReadable(true, false);
        return to;
    }
}
