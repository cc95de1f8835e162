package onsite.judge.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command with all that it may see and use.
///
/// @param command its first word is a path inside the sandbox
/// @param mounts what of the host's files is seen, read-only
/// @param writable a folder that is seen, writable, under its own path; empty for none
/// @param environment nothing else is inherited
/// @param memoryBytes for the whole process group
/// @param processes including threads
/// @param fileBytes the largest file that may be written
/// @param scratchBytes of the temporary folder; 0 for none
public record Confinement(
        List<String> command,
        List<Mount> mounts,
        Optional<Path> writable,
        Map<String, String> environment,
        long memoryBytes,
        int processes,
        long fileBytes,
        long scratchBytes) {

    /// @param source on the host
    /// @param target inside
    public record Mount(Path source, Path target) {
        public static Mount same(Path path) {
            return new Mount(path, path);
        }
    }

    public Confinement {
        command = List.copyOf(command);
        mounts = List.copyOf(mounts);
        environment = Map.copyOf(environment);
    }
}
