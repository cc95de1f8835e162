package onsite.judge.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onsite.judge.sandbox.Confinement.Mount;

/// A program that reads standard input and writes standard output, built and ready to be started
/// any number of times.
///
/// @param command without the arguments of a run
/// @param mounts what it needs to see of the host's files
/// @param home the folder inside in which it is started: all files that it was made of, read-only
/// @param overheadBytes that its runtime takes beside what the program is given
/// @param threads of its runtime, beside the program's own
/// @param folder of the host that [#close()] deletes
public record StandardProgram(
        List<String> command,
        List<Mount> mounts,
        Path home,
        Map<String, String> environment,
        long overheadBytes,
        int threads,
        Path folder)
        implements AutoCloseable {

    public StandardProgram {
        command = List.copyOf(command);
        mounts = List.copyOf(mounts);
        environment = Map.copyOf(environment);
    }

    @Override
    public void close() {
        delete(folder);
    }

    /// Deletes a folder of the judge's own with all that is in it.
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
