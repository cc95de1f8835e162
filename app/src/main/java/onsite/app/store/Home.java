package onsite.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The folder that holds everything a candidate keeps: `ONSITE_HOME`, or `.onsite` in their home.
///
/// @param directory exists, and files can be written in it
public record Home(Path directory) {

    /// Creates the folder where it is missing.
    ///
    /// @throws StoreException when it can't be read or written
    public static Home open(Map<String, String> environment, Path userHome) {
        String named = environment.getOrDefault("ONSITE_HOME", "");
        Path directory =
                named.isBlank() ? userHome.resolve(".onsite") : Path.of(named).toAbsolutePath();
        try {
            Files.createDirectories(directory);
            // isWritable answers for the mode bits only; a read-only disk shows when one writes.
            Files.delete(Files.createTempFile(directory, "writable", ".probe"));
            try (var _ = Files.newDirectoryStream(directory)) {
                // Opening it is the question.
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The home folder "
                            + directory
                            + " can't be read and written: make it a folder of yours, or set"
                            + " ONSITE_HOME to another one.",
                    e);
        }
        return new Home(directory);
    }

    public Path database() {
        return directory.resolve("onsite.db");
    }

    /// What can be computed again: test sets, measured limits, build caches.
    public Path cache() {
        return directory.resolve("cache");
    }
}
