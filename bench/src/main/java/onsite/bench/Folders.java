package onsite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Scratch folders.
final class Folders {
    private Folders() {}

    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }

    /// A folder that another user may write into: the sandbox has one of its own.
    static Path openToAll(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        folder.toFile().setReadable(true, false);
        folder.toFile().setWritable(true, false);
        folder.toFile().setExecutable(true, false);
        return folder;
    }
}
